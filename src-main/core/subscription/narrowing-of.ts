import type { PlannedTotals } from './plan';

/** What narrows totals, as one text: the same for totals that can be asked for together. */
export function narrowingOf({
  serviceIds,
  dispositions,
}: Pick<PlannedTotals, 'serviceIds' | 'dispositions'>): string {
  return JSON.stringify([serviceIds, dispositions]);
}
