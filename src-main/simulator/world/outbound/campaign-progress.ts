import type { Campaign } from './campaign';
import { activeLists, toBeDialled } from './campaign-records';

/** Attempts placed per minute over the last five minutes. The time base is ours: the specification names none. */
export function callRatePerMinute({ callRate }: Campaign, nowMs: number): number {
  return callRate.perMinute(nowMs);
}

/** The part (0..1) of the finished attempts that became a success, since the campaign began; undefined before. */
export function averageSuccessShare({ successes, finished }: Campaign): number | undefined {
  return finished === 0 ? undefined : successes / finished;
}

/**
 * Seconds of dialling that are left at the pace of today, from the first attempt to the last: the records to be dialled
 * times the attempts a record takes. Undefined as long as there is no pace. `placedToday` is `Service.dials.placed`.
 */
export function forecastSeconds(campaign: Campaign, placedToday: number): number | undefined {
  const { firstAttemptMs, lastAttemptMs } = campaign.counters;
  const records = activeLists(campaign).reduce((all, list) => all + toBeDialled(list), 0);
  if (records === 0) return 0;
  if (firstAttemptMs === undefined || lastAttemptMs === undefined || lastAttemptMs === firstAttemptMs) {
    return undefined;
  }
  const everySeconds = (lastAttemptMs - firstAttemptMs) / 1000 / (placedToday - 1);
  return records * attemptsPerRecord(campaign) * everySeconds;
}

/** On average: it is tried again after those outcomes that allow it, up to the limit. */
function attemptsPerRecord({ profile: { outcomeShares, attemptsAtMost } }: Campaign): number {
  const againShare = outcomeShares.noAnswer + outcomeShares.busy + outcomeShares.answeringMachine;
  let attempts = 0;
  for (let attempt = 0; attempt < attemptsAtMost; attempt++) attempts += againShare ** attempt;
  return attempts;
}
