import { floor } from '../../src-main/core/catalogue/floor';

type Values = Readonly<Record<string, unknown>>;

/** What a test wants the server to have said, by the names of statistics. */
export interface AnswerParts {
  readonly totals?: Values;
  readonly queues?: readonly Values[];
  readonly agents?: readonly Values[];
  readonly messages?: readonly unknown[];
}

/** The body of an answer of the server for the floor, as the specification shapes it. */
export function buildAnswer({ totals = {}, queues = [], agents = [], messages = [] }: AnswerParts): object {
  return {
    perch: {
      stats_totals: totals,
      service_grids: [{ id: 'queues', values: queues.map((row) => numbered(row, floor.queueColumns)) }],
      agent_grids: [{ id: 'agents', values: agents.map((row) => numbered(row, floor.agentColumns)) }],
      chat_messages: messages,
    },
  };
}

function numbered(row: Values, columns: readonly string[]): Values {
  return Object.fromEntries(columns.map((name, index) => [String(index + 1), row[name] ?? '']));
}
