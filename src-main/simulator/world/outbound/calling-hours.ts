import { DAY, timeOfDay } from '../time/day';
import type { CampaignProfile } from './campaign-profile';

/** Whether customers may be called at an instant (milliseconds since the first midnight). */
export function isCallingTime({ callingHours: { fromMs, toMs } }: CampaignProfile, atMs: number): boolean {
  const timeMs = timeOfDay(atMs);
  return fromMs <= toMs ? timeMs >= fromMs && timeMs < toMs : timeMs >= fromMs || timeMs < toMs;
}

/** When the calling hours begin next, `atMs` included. */
export function nextOpening({ callingHours: { fromMs } }: CampaignProfile, atMs: number): number {
  return atMs + ((fromMs - timeOfDay(atMs) + DAY) % DAY);
}
