/** Of which statistics less is better, and of which more, whatever the contact centre. */
const lower = [
  'in_calls_waiting',
  'in_max_wait_time',
  'in_ewt',
  'in_average_speed_of_answer',
  'in_callbacks_waiting',
  'in_calls_abandoned_in_queue_per_day',
  'in_calls_abandoned_percent_per_day',
  'in_calls_abandoned_in_queue_ratio_per_day',
  'out_calls_waiting',
];
const higher = ['service_level', 'in_calls_handled_percent_per_day'];

/** Which direction of a statistic is good news; null where that depends. */
export function betterWhen(statistic: string): 'lower' | 'higher' | null {
  if (lower.includes(statistic)) return 'lower';
  return higher.includes(statistic) ? 'higher' : null;
}
