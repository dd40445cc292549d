import type { Centre } from '../centre';
import type { Service } from '../services/service';
import { isCallingTime } from './calling-hours';

/** Whether a service may call customers now: it has a campaign, these are its hours, and the telephones work. */
export function mayDial({ nowMs }: Centre, { campaign, isDown }: Service): boolean {
  return campaign !== undefined && !isDown && isCallingTime(campaign.profile, nowMs);
}
