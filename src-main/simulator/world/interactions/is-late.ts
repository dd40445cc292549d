import type { Centre } from '../centre';
import type { Interaction } from './interaction';

/** Whether somebody has been in the queue for longer than the service level threshold. */
export function isLate(centre: Centre, { service, queuedAtMs }: Interaction): boolean {
  return centre.nowMs - queuedAtMs > service.profile.thresholdSeconds * 1000;
}
