import type { Snapshot, TableRow } from '../model/snapshot';

/** Rows that came or changed, and the identities of those that went. */
export interface RowsDifference<Row> {
  readonly changed: readonly Row[];
  readonly removed: readonly string[];
}

/** What changed in a table: its rows, and their order where that is another one. */
export interface TableDifference {
  readonly changed: readonly TableRow[];
  /** The ids of all rows in their order; null where it stayed. */
  readonly order: readonly string[] | null;
}

/** The sections of a snapshot that have no rows. */
type PlainSections = Omit<Snapshot, 'queues' | 'agents' | 'messages' | 'tables'>;

/** What leads from one snapshot to a later one. */
export interface Difference {
  readonly sections: Partial<PlainSections>;
  readonly queues?: RowsDifference<Snapshot['queues'][number]>;
  readonly agents?: RowsDifference<Snapshot['agents'][number]>;
  readonly messages?: RowsDifference<Snapshot['messages'][number]>;
  /** By the id of a table; null for one that is gone. */
  readonly tables?: Readonly<Record<string, TableDifference | null>>;
}

/** The difference between two snapshots, found by identity; null when there is none. */
export function diff(before: Snapshot, after: Snapshot): Difference | null {
  const { queues: _queues, agents: _agents, messages: _messages, tables: _tables, ...plain } = after;
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
    ...(before.tables === after.tables ? {} : { tables: diffTables(before.tables, after.tables) }),
  };
  const isEmpty = Object.keys(sections).length === 0 && Object.keys(difference).length === 1;
  return isEmpty ? null : difference;
}

function diffRows<Row>(
  before: readonly Row[],
  after: readonly Row[],
  idOf: (row: Row) => string,
): RowsDifference<Row> {
  // Rows stand where they stood unless somebody came or went, which is rare.
  if (isSameOrder(before, after, idOf))
    return { changed: after.filter((row, index) => row !== before[index]), removed: [] };
  const known = new Set(before);
  const staying = new Set(after.map(idOf));
  return {
    changed: after.filter((row) => !known.has(row)),
    removed: before.map(idOf).filter((id) => !staying.has(id)),
  };
}

function isSameOrder<Row>(
  before: readonly Row[],
  after: readonly Row[],
  idOf: (row: Row) => string,
): boolean {
  return (
    before.length === after.length &&
    after.every((row, index) => {
      const other = before[index];
      return row === other || (other !== undefined && idOf(row) === idOf(other));
    })
  );
}

function diffTables(
  before: Snapshot['tables'],
  after: Snapshot['tables'],
): Readonly<Record<string, TableDifference | null>> {
  const gone = Object.keys(before).filter((id) => !(id in after));
  const changed = Object.entries(after).filter(([id, rows]) => rows !== before[id]);
  return Object.fromEntries([
    ...gone.map((id) => [id, null] as const),
    ...changed.map(([id, rows]) => [id, diffTable(before[id] ?? [], rows)] as const),
  ]);
}

function diffTable(before: readonly TableRow[], after: readonly TableRow[]): TableDifference {
  const known = new Set(before);
  return {
    changed: after.filter((row) => !known.has(row)),
    order: isSameOrder(before, after, (row) => row.id) ? null : after.map((row) => row.id),
  };
}
