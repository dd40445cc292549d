import type {
  AgentTableWidget,
  AvailabilityWidget,
  Board,
  FigureWidget,
  NewsWidget,
  QueueTableWidget,
  StatesWidget,
  Widget,
} from '../../src-main/core/model/board';

/** A board of these widgets. */
export function boardOf(...widgets: readonly Widget[]): Board {
  return { id: 'a board', name: 'A board', widgets };
}

/** A figure of a statistic, for all services unless said otherwise. */
export function figure(statistic: string, rest: Partial<FigureWidget> = {}): FigureWidget {
  return {
    kind: 'figure',
    id: `figure ${statistic}`,
    title: null,
    look: 'tile',
    column: { statistic },
    serviceIds: [],
    limits: [],
    ...rest,
  };
}

/** A table of all queues unless said otherwise. */
export function queueTable(rest: Partial<QueueTableWidget> = {}): QueueTableWidget {
  const scope = { serviceIds: [], filter: null, order: [], limit: null };
  return {
    kind: 'queues',
    id: 'queue table',
    title: null,
    columns: [{ statistic: 'in_calls_waiting' }],
    ...scope,
    ...rest,
  };
}

/** A table of all agents who are logged in unless said otherwise. */
export function agentTable(rest: Partial<AgentTableWidget> = {}): AgentTableWidget {
  const scope = { teamIds: [], isLoggedInOnly: true, filter: null, order: [], limit: null };
  return {
    kind: 'agents',
    id: 'agent table',
    title: null,
    columns: [{ statistic: 'acd_state' }],
    ...scope,
    ...rest,
  };
}

/** How all agents spread over the states unless said otherwise. */
export function statesPart(rest: Partial<StatesWidget> = {}): StatesWidget {
  return { kind: 'states', id: 'states', title: null, teamIds: [], ...rest };
}

/** The latest messages that contain a text; all of them unless said otherwise. */
export function newsPart(rest: Partial<NewsWidget> = {}): NewsWidget {
  return { kind: 'news', id: 'news', title: null, contains: '', limit: 10, ...rest };
}

/** Whether somebody is ready for these services. */
export function availabilityPart(...services: readonly string[]): AvailabilityWidget {
  return { kind: 'availability', id: 'availability', title: null, services };
}
