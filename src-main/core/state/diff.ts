import type { Snapshot } from '../model/snapshot';

/** Rows that came or changed, and the identities of those that went. */
export interface RowsDifference<Row> {
  readonly changed: readonly Row[];
  readonly removed: readonly string[];
}

/** The sections of a snapshot that have no rows. */
type PlainSections = Omit<Snapshot, 'queues' | 'agents' | 'messages'>;

/** What leads from one snapshot to a later one. */
export interface Difference {
  readonly sections: Partial<PlainSections>;
  readonly queues?: RowsDifference<Snapshot['queues'][number]>;
  readonly agents?: RowsDifference<Snapshot['agents'][number]>;
  readonly messages?: RowsDifference<Snapshot['messages'][number]>;
}

/** The difference between two snapshots, found by identity; null when there is none. */
export function diff(before: Snapshot, after: Snapshot): Difference | null {
  const { queues: _queues, agents: _agents, messages: _messages, ...plain } = after;
  const sections = Object.fromEntries(
    Object.entries(plain).filter(([key, value]) => before[key as keyof PlainSections] !== value),
  ) as Partial<PlainSections>;
  const difference: Difference = {
    sections,
    ...(before.queues === after.queues
      ? {}
      : { queues: diffRows(before.queues, after.queues, (q) => q.name) }),
    ...(before.agents === after.agents
      ? {}
      : { agents: diffRows(before.agents, after.agents, (agent) => agent.loginId) }),
    ...(before.messages === after.messages
      ? {}
      : { messages: diffRows(before.messages, after.messages, (message) => message.id) }),
  };
  const isEmpty = Object.keys(sections).length === 0 && Object.keys(difference).length === 1;
  return isEmpty ? null : difference;
}

function diffRows<Row>(
  before: readonly Row[],
  after: readonly Row[],
  idOf: (row: Row) => string,
): RowsDifference<Row> {
  const known = new Set(before);
  const staying = new Set(after.map(idOf));
  return {
    changed: after.filter((row) => !known.has(row)),
    removed: before.map(idOf).filter((id) => !staying.has(id)),
  };
}
