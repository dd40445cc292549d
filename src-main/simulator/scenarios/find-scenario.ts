import agentWalkout from './agent-walkout.json';
import calmMorning from './calm-morning.json';
import campaignDay from './campaign-day.json';
import emailBacklog from './email-backlog.json';
import emptyCentre from './empty-centre.json';
import lunchSurge from './lunch-surge.json';
import night from './night.json';
import ordinaryDay from './ordinary-day.json';
import { readScenario } from './read-scenario';
import type { Scenario } from './scenario';
import systemOutage from './system-outage.json';

const FILES: readonly { readonly name: string }[] = [
  ordinaryDay,
  calmMorning,
  lunchSurge,
  agentWalkout,
  systemOutage,
  campaignDay,
  emailBacklog,
  emptyCentre,
  night,
];

/** The names of the scenarios that come with the simulator; the first one is the default. */
export const SCENARIO_NAMES: readonly string[] = FILES.map(({ name }) => name);

/** The scenario of that name; undefined when there is none. */
export function findScenario(name: string): Scenario | undefined {
  const file = FILES.find((candidate) => candidate.name === name);
  return file === undefined ? undefined : readScenario(file);
}

/** The day a centre has when nothing else is asked for. */
export function ordinaryScenario(): Scenario {
  return readScenario(ordinaryDay);
}
