import type { Unit } from '../catalogue/statistics';
import type { Reading } from '../model/reading';
import type { GridRead, RowRead } from './answer';
import { isRecord } from './is-record';
import { IDENTITY_KEY, type PlannedGrid } from './plan';
import { isRunning, readValue, type ReadingContext } from './read-value';

/** A row of the wire. Its keys are the ids of the columns, which we count from 1. */
type WireRow = Readonly<Record<number, unknown>>;

/** More rows than this are no contact centre, and would only fill the memory. */
const MOST_ROWS = 50_000;

/**
 * Reads the rows of a grid. A row that says what it said before is the same object as before, and one that changed
 * shares what did not: so a large centre costs what changed in it. Never throws; what cannot be read is left out and
 * counted, and so is a row without identity, or a second one of the same.
 */
export function readGrid(
  values: readonly unknown[],
  grid: PlannedGrid,
  context: ReadingContext,
  before: GridRead | undefined,
): GridRead {
  const identity = columnIdOf(grid, IDENTITY_KEY[grid.place]);
  const state = grid.place === 'agents' && grid.scope.isLoggedInOnly ? columnIdOf(grid, 'acd_state') : null;
  const byId = new Map<string, RowRead>();
  let dropped = Math.max(0, values.length - MOST_ROWS);
  const reader = new RowReader(grid, context);
  for (let index = 0; index < values.length && index < MOST_ROWS; index += 1) {
    const wire = values[index];
    const id = isRecord(wire) ? identityFrom((wire as WireRow)[identity]) : null;
    if (id === null || byId.has(id)) {
      dropped += 1;
      continue;
    }
    const row = wire as WireRow;
    // A server that does not know the filter lists those who are logged out as well.
    if (state !== null && (row[state] === '' || row[state] === null)) continue;
    byId.set(id, reader.read(id, row, before?.byId.get(id)));
  }
  return { rows: [...byId.values()], byId, dropped: dropped + reader.dropped };
}

/** Reads rows of one grid and counts the values that it cannot read. */
class RowReader {
  dropped = 0;

  constructor(
    private readonly grid: PlannedGrid,
    private readonly context: ReadingContext,
  ) {}

  read(id: string, wire: WireRow, before: RowRead | undefined): RowRead {
    return before === undefined ? this.#readNew(id, wire) : this.#readAgain(wire, before);
  }

  #readNew(id: string, wire: WireRow): RowRead {
    const readings: Record<string, Reading> = {};
    const cells = this.grid.columns.map(({ key, unit }, index) => {
      const cell = wire[index + 1];
      readings[key] = this.#readCell(cell, unit, undefined);
      return isRunning(unit) ? undefined : cell;
    });
    return { id, readings, cells };
  }

  /** Most cells of most rows say what they said before: those cost a comparison and nothing else. */
  #readAgain(wire: WireRow, before: RowRead): RowRead {
    const { columns } = this.grid;
    let readings: Record<string, Reading> | null = null;
    let cells: unknown[] | null = null;
    for (let index = 0; index < columns.length; index += 1) {
      const column = columns[index];
      const cell = wire[index + 1];
      if (column === undefined) continue;
      const { key, unit } = column;
      if (!isRunning(unit)) {
        if (cell === before.cells[index]) continue;
        cells ??= [...before.cells];
        cells[index] = cell;
      }
      const known = before.readings[key];
      const value = this.#readCell(cell, unit, known);
      if (value === known) continue;
      readings ??= { ...before.readings };
      readings[key] = value;
    }
    if (cells === null && readings === null) return before;
    return { id: before.id, readings: readings ?? before.readings, cells: cells ?? before.cells };
  }

  #readCell(cell: unknown, unit: Unit | undefined, before: Reading | undefined): Reading {
    const value = readValue(cell, unit, this.context, before);
    if (value !== undefined) return value;
    this.dropped += 1;
    return null;
  }
}

function identityFrom(cell: unknown): string | null {
  if (typeof cell === 'string') return cell === '' ? null : cell;
  return typeof cell === 'number' ? String(cell) : null;
}

/** The id of the column of that key, as a number. The identity is in every grid that is planned. */
function columnIdOf(grid: PlannedGrid, key: string): number {
  return grid.columns.findIndex((column) => column.key === key) + 1;
}
