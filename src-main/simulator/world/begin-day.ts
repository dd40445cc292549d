import { zeroAgentCounters } from './agent-counters';
import type { Centre } from './centre';
import { DAY } from './day';
import { planShifts } from './plan-shifts';
import { zeroServiceCounters } from './service-counters';

/** A new day begins: all `_per_day` figures go to zero (facts page, section 3) and the shifts are planned. */
export function beginDay(centre: Centre): void {
  for (const service of centre.services) service.counters = zeroServiceCounters();
  for (const agent of centre.agents) {
    agent.counters = zeroAgentCounters();
    agent.countedUpToMs = centre.nowMs;
  }
  planShifts(centre);
  centre.events.add(centre.nowMs + DAY, { kind: 'day_begins' });
}
