import { findStatistic } from '../catalogue/statistics';
import type { Board } from '../model/board';
import type { Answer, PercentScale, RawReadings, RawRow } from './answer';
import { isRecord } from './is-record';
import { detectPercentScale } from './percent-scale';
import { readMessages } from './read-messages';
import { readValue } from './read-value';
import { AGENTS_GRID_ID, APP_ID, columnIdAt, QUEUES_GRID_ID } from './subscription-request';

type Wire = Readonly<Record<string, unknown>>;

/**
 * Reads the body of `GET /statsapi/subscription/data` for a board. Never throws: what cannot be read is left out and
 * counted. Returns null where the queues or the totals are not there at all: that is no answer to what was asked, and
 * a wall of nothing must not pass for one.
 *
 * @param knownScale the scale of shares as earlier answers showed it; used where this answer does not show it.
 */
export function readAnswer(body: unknown, board: Board, knownScale: PercentScale | null): Answer | null {
  const app = isRecord(body) ? body[APP_ID] : undefined;
  if (!isRecord(app)) return null;
  const totals = readTotals(app['stats_totals']);
  const queues = gridRows(app['service_grids'], QUEUES_GRID_ID);
  if (totals === null || queues === null) return null;
  // A supervisor of no team may be answered without any agents.
  const agents = gridRows(app['agent_grids'], AGENTS_GRID_ID) ?? { rows: [], dropped: 0 };
  const percentScale = detectPercentScale(queues.rows, board.queueColumns);
  const reader = new Reader(percentScale ?? knownScale ?? 'fraction');
  const { messages, dropped } = readMessages(app['chat_messages']);
  return {
    totals: reader.readings(totals, board.totals, (name) => name),
    queues: reader.rows(queues.rows, board.queueColumns, 'name'),
    agents: reader.rows(agents.rows, board.agentColumns, 'login_id'),
    messages,
    percentScale,
    dropped: dropped + queues.dropped + agents.dropped + reader.dropped,
  };
}

/** Reads rows in one scale and counts what it leaves out. */
class Reader {
  dropped = 0;

  constructor(private readonly scale: PercentScale) {}

  rows(wireRows: readonly Wire[], columns: readonly string[], identity: string): RawRow[] {
    const byId = new Map<string, RawRow>();
    for (const wire of wireRows) {
      const readings = this.readings(wire, columns, (_, index) => columnIdAt(index));
      const id = readings[identity];
      if (typeof id !== 'string' || byId.has(id)) this.dropped += 1;
      else byId.set(id, { id, readings });
    }
    return [...byId.values()];
  }

  readings(
    wire: Wire,
    names: readonly string[],
    keyOf: (name: string, index: number) => string,
  ): RawReadings {
    const readings: Record<string, number | string | null> = {};
    names.forEach((name, index) => {
      const read = readValue(wire[keyOf(name, index)], findStatistic(name)?.unit, this.scale);
      if (read === 'unreadable') this.dropped += 1;
      readings[name] = read === 'unreadable' ? null : read.value;
    });
    return readings;
  }
}

/** Totals are an object, or an array of one-key objects (facts page 1.8 no. 2). */
function readTotals(wire: unknown): Wire | null {
  if (isRecord(wire)) return wire;
  return Array.isArray(wire) ? Object.fromEntries(wire.filter(isRecord).flatMap(Object.entries)) : null;
}

/** The rows of the grid of that id, as `{id, values: [row, …]}` (specification, "Get subscription data"). */
function gridRows(wire: unknown, id: string): { rows: Wire[]; dropped: number } | null {
  const grids: unknown[] = Array.isArray(wire) ? wire : [];
  const grid = grids.find((entry) => isRecord(entry) && entry['id'] === id);
  const values: unknown = isRecord(grid) ? grid['values'] : undefined;
  if (!Array.isArray(values)) return null;
  const rows = values.filter(isRecord);
  return { rows, dropped: values.length - rows.length };
}
