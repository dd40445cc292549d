import { figureKey, numberOf } from '#contract/domain';
import type { Attention, FigureWidget } from '#contract/snapshot';
import { isTile } from '../../../board/lay-out-parts';
import { readFigure } from '../../../board/read-figure';
import { columnWords } from '../../../format/column-words';
import { numberWords } from '../../../format/number-words';
import { percentWords } from '../../../format/percent-words';
import { waitWords } from '../../../format/running-words';
import * as m from '../../../messages/compiled/messages';
import type { BoardView } from '../../../state/board-view.svelte';
import { longestWaitQueue } from '../../../state/order-queues';
import type { MiniEntry, MiniPage } from './mini-entry';

/** More tiles than this cannot be read from two metres. */
const MOST_FIGURES = 6;

/** The tiles of the board that is shown; where it has none, the usual four. */
export function figuresPage(view: BoardView): MiniPage {
  const { board, boards } = view.snapshot;
  const tiles = boards.find(({ id }) => id === board.id)?.widgets.filter(isTile) ?? [];
  const entries =
    tiles.length > 0
      ? tiles.slice(0, MOST_FIGURES).map((tile) => boardFigure(view, tile))
      : usualFigures(view);
  return { entries, nameHead: '', heads: [], emptyWords: '' };
}

function boardFigure(view: BoardView, widget: FigureWidget): MiniEntry {
  const read = readFigure(widget, view.snapshot, view.totals.time);
  const name = widget.title ?? columnWords(widget.column);
  const text = read.gap === 'awaited' ? '…' : read.words;
  const entry = figure(view, {
    key: figureKey(widget),
    name,
    text,
    attention: read.attention,
    leastDigits: 2.8,
  });
  return { ...entry, id: widget.id, isMuted: entry.isMuted || read.gap !== null };
}

function usualFigures(view: BoardView): readonly MiniEntry[] {
  const { totals, totalsAttention, queues } = view.snapshot;
  const longest = longestWaitQueue(queues);
  const ready = figure(view, {
    key: 'agents_ready',
    name: m.ready(),
    text: numberWords(numberOf(totals['agents_ready'])),
    attention: 'calm',
    leastDigits: 2.4,
  });
  const busy = numberOf(totals['agents_busy']);
  return [
    figure(view, {
      key: 'in_calls_waiting',
      name: m.waiting(),
      text: numberWords(numberOf(totals['in_calls_waiting'])),
      attention: totalsAttention.waiting,
      leastDigits: 2.4,
    }),
    figure(view, {
      key: 'in_max_wait_time',
      name: m.longest(),
      text: waitWords(totals['in_max_wait_time'], totals['in_calls_waiting'], view.totals.time),
      attention: longest?.attention.longestWait ?? 'calm',
      leastDigits: 3.5,
    }),
    figure(view, {
      key: 'service_level',
      name: m.level_short(),
      text: percentWords(numberOf(totals['service_level'])),
      attention: totalsAttention.serviceLevel,
      leastDigits: 3.2,
    }),
    busy === null
      ? ready
      : { ...ready, name: m.mini_ready_busy(), beside: `/ ${numberWords(busy)}`, leastDigits: 3.4 },
  ];
}

function figure(
  view: BoardView,
  {
    key,
    name,
    text,
    attention,
    leastDigits,
  }: { key: string; name: string; text: string; attention: Attention; leastDigits: number },
): MiniEntry {
  const { recent } = view.snapshot;
  const isMuted = view.totals.isStale;
  return {
    id: key,
    name,
    state: null,
    attention,
    value: { text, attention },
    beside: '',
    note: '',
    cells: [],
    leastDigits,
    course: recent[key]?.points ?? [],
    isMuted,
  };
}
