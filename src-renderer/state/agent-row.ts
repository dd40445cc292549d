import { textOf } from '#contract/domain';
import type { Agent, AgentState } from '#contract/snapshot';
import { beganMs } from './began-ms';

/** An agent in the list, with what he is sorted by. The same object as long as nothing about him changes. */
export interface AgentEntry {
  readonly kind: 'agent';
  readonly agent: Agent;
  readonly team: string;
  /** When his state began, in milliseconds of main's clock; infinite where nobody knows. */
  readonly stateBeganMs: number;
  /** When he began to talk; infinite for who does not. */
  readonly talkBeganMs: number;
}

/** The heading of a group: of a state, or of a team, whose name is empty for those without one. */
export interface GroupHeading {
  readonly kind: 'heading';
  readonly group: { readonly state: AgentState } | { readonly team: string };
  readonly count: number;
}

/** A row of the agents' list. */
export type AgentRow = GroupHeading | AgentEntry;

/** The entry of an agent. */
export function agentEntry(agent: Agent): AgentEntry {
  const { readings } = agent;
  return {
    kind: 'agent',
    agent,
    team: textOf(readings['team_name']),
    stateBeganMs: beganMs(readings['state_duration']),
    talkBeganMs: beganMs(readings['active_item_talk_duration']),
  };
}

/** What a row is known by while it moves. */
export function rowKey(row: AgentRow): string {
  if (row.kind === 'agent') return `agent ${row.agent.loginId}`;
  return 'state' in row.group ? `state ${row.group.state}` : `team ${row.group.team}`;
}
