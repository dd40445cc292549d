import { columnUnit } from '#contract/catalogue';
import { figureAttention, rankOf } from '#contract/domain';
import type { FigureLimit, FigureWidget, Snapshot } from '#contract/snapshot';
import { numberWords } from '../format/number-words';
import { percentWords } from '../format/percent-words';
import * as m from '../messages/compiled/messages';
import { longestWaitQueue } from '../state/order-queues';
import type { FigureRead } from './read-figure';
import { scaleWords } from './scale-words';

/** What stands under a figure: why it is not there, else what it is of or held against; "" for nothing. */
export function figureNote(widget: FigureWidget, read: FigureRead, snapshot: Snapshot): string {
  if (read.gap === 'awaited') return m.bp_awaited_short();
  if (read.gap !== null) return m.bp_refused_short();
  const { limits, serviceIds, column } = widget;
  const limit = tellingLimit(read.amount, limits);
  if (limit !== undefined) return m.bp_limit({ value: limitValueWords(widget, limit) });
  if (serviceIds.length > 0) {
    return m.bp_some_services({ count: serviceIds.length, shown: numberWords(serviceIds.length) });
  }
  const { serviceLevelTarget } = snapshot.totalsAttention;
  if (column.statistic === 'service_level' && serviceLevelTarget !== null) {
    return m.level_target({ percent: percentWords(serviceLevelTarget) });
  }
  return column.statistic === 'in_max_wait_time' ? (longestWaitQueue(snapshot.queues)?.name ?? '') : '';
}

/** A limit as it is written beside its figure. */
function limitValueWords({ column }: FigureWidget, { value }: FigureLimit): string {
  return scaleWords(value, columnUnit(column));
}

/** A limit in a sentence: `needs attention above 20`. */
export function limitWords(widget: FigureWidget, limit: FigureLimit): string {
  const value = limitValueWords(widget, limit);
  const words = {
    GT: () => m.bp_limit_above({ value }),
    GE: () => m.bp_limit_from({ value }),
    LT: () => m.bp_limit_below({ value }),
    LE: () => m.bp_limit_to({ value }),
  }[limit.operation]();
  return limit.attention === 'action'
    ? m.bp_limits_action({ limit: words })
    : m.bp_limits_attention({ limit: words });
}

/** The limit that explains the colour; while none is met, the one that is met first. */
function tellingLimit(amount: number | null, limits: readonly FigureLimit[]): FigureLimit | undefined {
  const byRank = limits.toSorted((a, b) => rankOf(a.attention) - rankOf(b.attention));
  return byRank.findLast((limit) => figureAttention(amount, [limit]) !== 'calm') ?? byRank[0];
}
