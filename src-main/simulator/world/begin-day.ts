import { zeroAgentCounters } from './agents/agent-counters';
import { fillCalendars } from './agents/calendar';
import { planShifts } from './agents/plan-shifts';
import { countTimeInState } from './agents/time-in-state';
import type { Centre } from './centre';
import { carryOverCases } from './email/carry-over';
import { planIncidents } from './incidents/live-incident';
import { beginCampaignDay } from './outbound/begin-campaign-day';
import { zeroCallbackCounters } from './services/callback-counters';
import { zeroDialCounters } from './services/dial-counters';
import { resetFlow } from './services/flow';
import type { Service } from './services/service';
import { DAY } from './time/day';

/**
 * A new day begins: all `_per_day` figures go to zero (facts page, section 3), what is under way is carried over, and
 * shifts, campaigns and incidents are planned.
 */
export function beginDay(centre: Centre): void {
  for (const service of centre.services) resetService(service);
  for (const agent of centre.agents) {
    countTimeInState(agent, centre.nowMs);
    agent.counters = zeroAgentCounters();
  }
  for (const service of centre.services) {
    carryOverCases(service);
    beginCampaignDay(centre, service);
  }
  planShifts(centre);
  fillCalendars(centre, centre.habits.calendarEntries);
  planIncidents(centre);
  centre.events.add(centre.nowMs + DAY, { kind: 'day_begins' });
}

function resetService(service: Service): void {
  resetFlow(service.inbound);
  resetFlow(service.outbound);
  // Who is to be called back is under way too, though off the line.
  service.inbound.counters.carriedOver += service.callbacksWaiting;
  service.callbacks = { ...zeroCallbackCounters(), carriedOver: service.callbacksWaiting };
  service.dials = { ...zeroDialCounters(), carriedOver: service.dialing };
  service.dispositions = new Map();
}
