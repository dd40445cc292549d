import type { Frame, Patch, RowsPatch, TablePatch } from '#contract/frame';
import type { Snapshot, TableRow } from '#contract/snapshot';
import { noteReplacement } from './row-replacement';

/** What a window knows: a state, and the number of the frame that brought it there. */
export interface Held {
  readonly sequence: number;
  readonly snapshot: Snapshot;
}

/** What a window knows after a frame; `gap` when a frame before it is missing. */
export function applyFrame(held: Held | null, frame: Frame): Held | 'gap' {
  if (held !== null && frame.sequence <= held.sequence) return held;
  if (frame.kind === 'snapshot') return { sequence: frame.sequence, snapshot: frame.snapshot };
  if (held === null || frame.sequence !== held.sequence + 1) return 'gap';
  return { sequence: frame.sequence, snapshot: patched(held.snapshot, frame.patch) };
}

function patched(snapshot: Snapshot, patch: Patch): Snapshot {
  return {
    ...snapshot,
    ...patch.sections,
    queues: patchedRows(snapshot.queues, patch.queues, (queue) => queue.name),
    agents: patchedRows(snapshot.agents, patch.agents, (agent) => agent.loginId),
    messages: patchedRows(snapshot.messages, patch.messages, (message) => message.id),
    tables: patch.tables === undefined ? snapshot.tables : patchedTables(snapshot.tables, patch.tables),
  };
}

function patchedTables(
  tables: Snapshot['tables'],
  patches: NonNullable<Patch['tables']>,
): Snapshot['tables'] {
  const after = new Map(Object.entries(tables));
  for (const [id, patch] of Object.entries(patches)) {
    if (patch === null) after.delete(id);
    else after.set(id, patchedTable(after.get(id) ?? [], patch));
  }
  return Object.fromEntries(after);
}

function patchedTable(rows: readonly TableRow[], { changed, order }: TablePatch): readonly TableRow[] {
  const byId = new Map([...rows, ...changed].map((row) => [row.id, row]));
  const ids = order ?? rows.map((row) => row.id);
  return ids.map((id) => byId.get(id)).filter((row) => row !== undefined);
}

/** Where each row stands, by its id: most frames change a few rows of thousands, all of which stay where they are. */
const placesIn = new WeakMap<readonly unknown[], ReadonlyMap<string, number>>();

/** Rows that changed keep their place, new ones follow. */
function patchedRows<Row>(
  rows: readonly Row[],
  patch: RowsPatch<Row> | undefined,
  idOf: (row: Row) => string,
): readonly Row[] {
  if (patch === undefined) return rows;
  const places = placesIn.get(rows) ?? new Map(rows.map((row, place) => [idOf(row), place]));
  const staying = patch.removed.length === 0 ? replacedRows(rows, patch.changed, places, idOf) : null;
  if (staying !== null) {
    placesIn.set(staying, places);
    return staying;
  }
  const byId = new Map(rows.map((row) => [idOf(row), row]));
  for (const id of patch.removed) byId.delete(id);
  for (const row of patch.changed) byId.set(idOf(row), row);
  return [...byId.values()];
}

/** The rows with some in the place of what they were; null where one is new. */
function replacedRows<Row>(
  rows: readonly Row[],
  changed: readonly Row[],
  places: ReadonlyMap<string, number>,
  idOf: (row: Row) => string,
): readonly Row[] | null {
  const after = [...rows];
  const changedPlaces: number[] = [];
  for (const row of changed) {
    const place = places.get(idOf(row));
    if (place === undefined) return null;
    after[place] = row;
    changedPlaces.push(place);
  }
  noteReplacement(after, { before: rows, places: changedPlaces });
  return after;
}
