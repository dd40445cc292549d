import type { Service } from '../../world/services/service';
import { divide } from '../divide';

/**
 * How long somebody who queues now may wait: 0 when an agent is ready, else half the measured speed of answer and
 * half the time in which the busy agents free up for all before him (facts page, section 3: a blend of both).
 * Undefined when nobody is at work, and where nobody waits on a line: campaigns.
 */
export function estimatedWaitSeconds({
  agents,
  line,
  profile,
  inbound,
  campaign,
}: Service): number | undefined {
  if (campaign !== undefined) return undefined;
  let working = 0;
  for (const { state } of agents) {
    if (state === 'ready') return 0;
    if (state === 'busy' || state === 'after_call_work') working++;
  }
  if (working === 0) return undefined;
  const modelled = ((line.length + 1) * (profile.talk.meanSeconds + profile.wrapUp.meanSeconds)) / working;
  const measured = divide(inbound.counters.answeredWaitMs / 1000, inbound.counters.answered) ?? modelled;
  return (modelled + measured) / 2;
}
