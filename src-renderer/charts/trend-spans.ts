import type { TrendSpan } from '#contract/snapshot';
import * as m from '../messages/compiled/messages';

/** The spans that a chart can show, by name. */
export function trendSpans(): readonly { readonly id: TrendSpan; readonly name: string }[] {
  return [
    { id: '15-minutes', name: m.trend_span_15() },
    { id: '1-hour', name: m.trend_span_60() },
    { id: '8-hours', name: m.trend_span_480() },
    { id: 'today', name: m.trend_span_today() },
  ];
}

/** The most points of a line: about one for two pixels of the popover. */
export const TREND_POINTS = 180;
