/** The statistics of each queue whose course is kept: those that the charts of a queue show. */
export const QUEUE_COURSES = [
  'in_calls_waiting',
  'in_max_wait_time',
  'service_level',
  'in_calls_abandoned_in_queue_per_day',
  'agents_ready',
] as const;

/** What a course is kept of: a total by the key of its reading, or a statistic of a queue by the queue's name. */
export type Series =
  | { readonly kind: 'total'; readonly key: string }
  | { readonly kind: 'queue'; readonly queue: string; readonly statistic: (typeof QUEUE_COURSES)[number] };

/** The name under which a course is kept. */
export function seriesId(series: Series): string {
  return series.kind === 'total' ? `total ${series.key}` : `queue ${series.statistic} ${series.queue}`;
}
