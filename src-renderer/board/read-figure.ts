import { columnUnit, type Unit } from '#contract/catalogue';
import { figureAttention, figureKey, numberOf, secondsOf } from '#contract/domain';
import type { Attention, FigureWidget, Reading, Snapshot } from '#contract/snapshot';
import { readingWords } from '../format/reading-words';
import { waitWords, type TellingTime } from '../format/running-words';
import { longestWaitQueue } from '../state/order-queues';

/** A total as a board shows it. */
export interface FigureRead {
  readonly words: string;
  /** In the unit of the reading; a running duration as it is at that instant, in seconds. Null for no data. */
  readonly amount: number | null;
  readonly unit: Unit | undefined;
  readonly attention: Attention;
  /** Why there is no value that could be shown; null where there is one, be it "no data". */
  readonly gap: FigureGap | null;
}

/** Why a figure is not there: not yet, not of these services on this server, not on this server at all. */
type FigureGap = 'awaited' | 'left-out' | 'refused';

/** Reads what a figure shows at an instant. */
export function readFigure(widget: FigureWidget, snapshot: Snapshot, time: TellingTime): FigureRead {
  const reading = snapshot.totals[figureKey(widget)];
  const unit = columnUnit(widget.column);
  const amount = isRunning(reading) ? secondsOf(reading, time.atMs) : numberOf(reading);
  return {
    words: isFloorWait(widget)
      ? waitWords(reading, snapshot.totals['in_calls_waiting'], time)
      : readingWords(reading, unit, time),
    amount,
    unit,
    attention:
      widget.limits.length > 0
        ? figureAttention(amount, widget.limits)
        : isOfFloor(widget)
          ? floorAttention(widget, snapshot)
          : 'calm',
    gap: gapOf(widget, reading, snapshot),
  };
}

function gapOf(widget: FigureWidget, reading: Reading | undefined, { board }: Snapshot): FigureGap | null {
  const { column } = widget;
  if (board.leftOut.includes(figureKey(widget))) return 'left-out';
  const isRefused = (column.sumOf ?? [column.statistic]).some((name) => board.refused.includes(name));
  if (isRefused && (reading ?? null) === null) return 'refused';
  return reading === undefined ? 'awaited' : null;
}

/** What the floor itself asks for, of all services: it is graded by what the tenant configured. */
function isOfFloor({ column, serviceIds }: FigureWidget): boolean {
  return serviceIds.length === 0 && column.dispositions === undefined && column.sumOf === undefined;
}

function isFloorWait(widget: FigureWidget): boolean {
  return isOfFloor(widget) && widget.column.statistic === 'in_max_wait_time';
}

function floorAttention({ column }: FigureWidget, { totalsAttention, queues }: Snapshot): Attention {
  switch (column.statistic) {
    case 'in_calls_waiting':
      return totalsAttention.waiting;
    case 'in_max_wait_time':
      return longestWaitQueue(queues)?.attention.longestWait ?? 'calm';
    case 'service_level':
      return totalsAttention.serviceLevel;
    default:
      return 'calm';
  }
}

function isRunning(reading: Reading | undefined): boolean {
  return typeof reading === 'object' && reading !== null;
}
