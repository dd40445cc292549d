import { beginPause } from '../agents/live-shift';
import { settleAgent } from '../agents/settle-agent';
import type { Centre } from '../centre';
import { drawChance } from '../chance/draw';
import { receiveEmail } from '../email/receive-email';
import { postMessage } from '../internal-chat/internal-chat';
import type { Service } from '../services/service';
import { DAY, timeOfDay } from '../time/day';
import { dropAll } from './drop-all';
import type { Incident } from './incident';

/** Plans the incidents of the day that begins now. */
export function planIncidents(centre: Centre): void {
  for (const incident of centre.incidents) {
    // A clock time before the beginning of the day belongs to the night that follows it.
    const afterMs = (incident.fromMs - timeOfDay(centre.nowMs) + DAY) % DAY;
    centre.events.add(centre.nowMs + afterMs, { kind: 'incident_begins', incident });
    if (incident.kind === 'outage') {
      centre.events.add(centre.nowMs + afterMs + incident.forMs, { kind: 'incident_ends', incident });
    }
  }
}

/** It happens. */
export function beginIncident(centre: Centre, incident: Incident): void {
  switch (incident.kind) {
    case 'walkout':
      walkOut(centre, incident);
      break;
    case 'outage':
      for (const service of servicesOf(centre, incident)) {
        service.isDown = true;
        dropAll(centre, service);
      }
      break;
    case 'message': {
      const [head] = centre.supervisors;
      if (head !== undefined) postMessage(centre, head, incident.isUrgent, incident.content);
      break;
    }
    case 'emails':
      for (const service of servicesOf(centre, incident)) {
        if (service.email === undefined) continue;
        for (let mail = 0; mail < incident.count; mail++) receiveEmail(centre, service, service.email);
      }
      break;
  }
}

/** It is over. Walkouts end by themselves, agent by agent. */
export function endIncident(centre: Centre, incident: Incident): void {
  if (incident.kind !== 'outage') return;
  for (const service of servicesOf(centre, incident)) {
    service.isDown = false;
    // Callbacks have been waiting for this.
    for (const agent of [...service.freeAgents]) settleAgent(centre, agent);
  }
}

function walkOut(centre: Centre, { services, share, reason, forMs }: Incident & { kind: 'walkout' }): void {
  const from = servicesOf(centre, { services });
  const cause = { name: reason, isBreak: false };
  for (const agent of centre.agents) {
    if (agent.state === '' || !agent.skills.some(({ service }) => from.includes(service))) continue;
    if (drawChance(centre.random.incidents, share)) beginPause(centre, agent, cause, forMs);
  }
}

function servicesOf(
  centre: Centre,
  { services }: { readonly services: readonly number[] },
): readonly Service[] {
  return services.flatMap((place) => centre.services[place] ?? []);
}
