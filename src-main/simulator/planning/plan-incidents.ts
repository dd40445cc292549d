import type { ScenarioIncident, ServiceChoice } from '../scenarios/scenario';
import type { AgentPlan } from '../world/centre-plan';
import type { Incident } from '../world/incidents/incident';
import { MINUTE } from '../world/time/day';
import { readClockTime } from './read-clock-time';

/** The incidents of a scenario for the services and the roster there are. */
export function planIncidents(
  incidents: readonly ScenarioIncident[],
  roster: readonly AgentPlan[],
  placesOf: (choice: ServiceChoice) => readonly number[],
): Incident[] {
  return incidents.flatMap((incident): Incident[] => {
    const fromMs = readClockTime(incident.at);
    switch (incident.kind) {
      case 'message':
        return [{ kind: 'message', fromMs, isUrgent: incident.urgent, content: incident.text }];
      case 'walkout': {
        const { share, reason, minutes } = incident;
        const services = placesOf(incident.services);
        return [{ kind: 'walkout', fromMs, forMs: minutes * MINUTE, share, reason, services }];
      }
      case 'outage':
        return [
          { kind: 'outage', fromMs, forMs: incident.minutes * MINUTE, services: placesOf(incident.services) },
        ];
      case 'emails':
        return placesOf(incident.services).map((place) => {
          const agents = roster.filter(({ skills }) => skills[0]?.service === place).length;
          return { kind: 'emails', fromMs, count: Math.ceil(agents * incident.perAgent), services: [place] };
        });
    }
  });
}
