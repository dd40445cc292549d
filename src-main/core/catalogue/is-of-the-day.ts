/** Totals that count the day though their names do not say so (facts page 3). */
const WITHOUT_THE_WORD: ReadonlySet<string> = new Set([
  'in_average_speed_of_answer',
  'in_email_carried_over',
  'in_email_carried_over_new',
  'in_emails_joined_existing_queue',
  'service_level',
]);

/**
 * Whether what is kept under a key, or a part of its sum, counts from the daily reset on: what it was before is of
 * another day.
 */
export function isOfTheDay(key: string): boolean {
  const [statistics = ''] = /^[^[@]*/.exec(key) ?? [];
  return statistics.split(/[(+)]/).some((name) => name.endsWith('_per_day') || WITHOUT_THE_WORD.has(name));
}
