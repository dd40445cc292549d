import { findStatistic } from '../../catalogue/statistics';
import type { AgentTableWidget, Column, QueueTableWidget } from '../../model/board';
import { columnKey } from '../../subscription/column-key';
import { BOARD_LIMITS } from '../board-limits';
import type { CardNotes } from './card-notes';
import { recordsOf, textOf, textsOf, type Wire } from './lenient';

/** What a table lists. */
export type TableKind = (QueueTableWidget | AgentTableWidget)['kind'];

/** A column of the vendor's grid, and what shows the same in Perch. */
export interface CarriedColumn {
  readonly id: string;
  /** The vendor's name for what it shows. */
  readonly name: string;
  /** `ASC` or `DESC` where the vendor's client orders by it; "" otherwise. */
  readonly direction: string;
  readonly columns: readonly [Column, ...Column[]];
}

/**
 * What the vendor's client makes itself of other statistics of an agent: names in one order or the other, and a
 * coloured sign of the state, which Perch draws beside every state (facts page 4).
 */
const MADE_BY_CLIENT: Readonly<Record<string, readonly [string, ...string[]]>> = {
  name: ['firstname', 'lastname'],
  first_last_name: ['firstname', 'lastname'],
  last_first_name: ['lastname', 'firstname'],
  state_ic: ['acd_state'],
};

/** The columns of a grid's `columns`, in their order. */
export function readColumns(wire: unknown, kind: TableKind, notes: CardNotes): readonly CarriedColumn[] {
  const most = BOARD_LIMITS.columns;
  const wires = recordsOf(wire);
  if (wires.length > most) notes.add({ kind: 'columns-cut', most });
  return wires.slice(0, most).flatMap((column) => {
    const carried = readColumn(column, kind, notes);
    return carried === null ? [] : [carried];
  });
}

/** The vendor's name for what a column shows; "" where it does not say. */
export function nameIn(column: Wire): string {
  return textOf(column['statName']) || textOf(column['stat_name']);
}

/** Whether the vendor's client makes it of other statistics of an agent. */
export function isMadeOfAgent(name: string): boolean {
  return Object.hasOwn(MADE_BY_CLIENT, name);
}

/** Columns as a table shows them: each once, with a title where any of them has one. */
export function joinColumns(carried: readonly CarriedColumn[]): readonly Column[] {
  const byKey = new Map<string, Column>();
  for (const column of carried.flatMap(({ columns }) => columns)) {
    const known = byKey.get(columnKey(column));
    if (known?.title === undefined) byKey.set(columnKey(column), column);
  }
  return [...byKey.values()].slice(0, BOARD_LIMITS.columns);
}

function readColumn(wire: Wire, kind: TableKind, notes: CardNotes): CarriedColumn | null {
  const name = nameIn(wire);
  const [id, title] = [textOf(wire['id']), textOf(wire['coltitle'])];
  const sumOf = name === 'SUM' ? textsOf(wire['sum_stat_names']) : [];
  if (name === '' || (name === 'SUM' && sumOf.length === 0)) {
    notes.add({ kind: 'column-unreadable', column: title || id });
    return null;
  }
  noteAlerts(wire, notes);
  const made = kind === 'agents' && isMadeOfAgent(name) ? MADE_BY_CLIENT[name] : undefined;
  const [first, ...others] = made ?? [name];
  for (const statistic of sumOf.length > 0 ? sumOf : [first, ...others]) {
    if (findStatistic(statistic) === undefined) notes.add({ kind: 'statistic-unknown', statistic });
  }
  const dispositions = made === undefined ? textsOf(wire['dispositions']) : [];
  const column: Column = {
    statistic: first,
    ...(sumOf.length > 0 ? { sumOf } : {}),
    ...(dispositions.length > 0 ? { dispositions } : {}),
    ...(title === '' ? {} : { title }),
  };
  return {
    id,
    name,
    direction: textOf(wire['dir']),
    columns: [column, ...others.map((statistic) => ({ statistic }))],
  };
}

/** Cells of tables have no limits of their own. */
function noteAlerts(wire: Wire, notes: CardNotes): void {
  for (const member of ['alert', 'alertThreshold']) {
    const condition = textOf(wire[member]);
    if (condition !== '') notes.add({ kind: 'alert-left-out', condition });
  }
}
