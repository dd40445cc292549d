import type { Scenario, ServiceChoice } from '../scenarios/scenario';
import type { CentrePlan, ServicePlan } from '../world/centre-plan';
import { drawUuid } from '../world/chance/draw';
import { createRandom } from '../world/chance/random';
import { createPeopleNamer } from '../world/people/name-people';
import type { ServiceProfile } from '../world/services/service-profile';
import { ORDINARY_HABITS } from './habits';
import { absent, planAgents } from './plan-agents';
import { planArrivals } from './plan-arrivals';
import type { DemandWave } from './plan-arrivals';
import { planIncidents } from './plan-incidents';
import { planSupervisors, planTeams } from './plan-people';
import type { PlannedService } from './planned-service';
import { plannedRates } from './planned-rates';
import { planServices } from './service-profiles';
import { scaleCampaign } from './scale-campaign';
import { readClockTime } from './read-clock-time';

/** The size of a contact centre, the seed of everything that happens in it, and the kind of day it has. */
export interface CentreBrief {
  readonly seed: number;
  readonly agents: number;
  readonly services: number;
  readonly supervisors: number;
  readonly scenario: Scenario;
}

/** Plans a believable centre of any size. Pure: the same brief gives the same plan. Throws RangeError on a wrong time. */
export function planCentre({ seed, agents, services, supervisors, scenario }: CentreBrief): CentrePlan {
  const structure = createRandom(seed, 'structure');
  const namePerson = createPeopleNamer(createRandom(seed, 'names'));
  const planned = planServices(services, scenario.firstServices).map((service) => ({
    ...service,
    size: service.size * (scenario.sizes[service.profile.name] ?? 1),
  }));
  const ids = planned.map(() => drawUuid(structure));
  const teams = planTeams(agents, structure);
  const roster = planAgents(
    {
      count: agents,
      services: planned,
      teams,
      ownAgentsOnly: chosen(planned, scenario.ownAgentsOnly),
      nightOneIn: scenario.nightOneIn,
    },
    namePerson,
  );
  const plans = planned.map(({ profile }, place): ServicePlan => {
    const id = ids[place] ?? profile.name;
    // The forecast was made for the whole roster, whoever then comes.
    const rates = plannedRates(place, profile, roster);
    const agentsOfItsOwn = roster.filter(({ skills }) => skills[0]?.service === place).length;
    return {
      id,
      profile: inSize(profile, agentsOfItsOwn),
      arrivals: planArrivals(seed, id, rates, wavesOf(scenario, planned, place)),
    };
  });
  return {
    seed,
    services: plans,
    teams,
    supervisors: planSupervisors(supervisors, teams, namePerson),
    agents: absent(roster, scenario.staffing, createRandom(seed, 'absence')),
    habits: ORDINARY_HABITS,
    incidents: planIncidents(scenario.incidents, roster, (choice) => chosen(planned, choice)),
  };
}

function inSize(profile: ServiceProfile, agents: number): ServiceProfile {
  const { campaign } = profile;
  return campaign === undefined ? profile : { ...profile, campaign: scaleCampaign(campaign, agents) };
}

function wavesOf(scenario: Scenario, services: readonly PlannedService[], place: number): DemandWave[] {
  const waves = scenario.waves
    .filter((wave) => chosen(services, wave.services).includes(place))
    .map(({ from, until, times }) => ({ fromMs: readClockTime(from), untilMs: readClockTime(until), times }));
  return [{ fromMs: 0, untilMs: Infinity, times: scenario.load }, ...waves];
}

/** The places of the services that are meant. */
function chosen(services: readonly PlannedService[], choice: ServiceChoice): number[] {
  return services.flatMap(({ profile: { name, kind } }, place) =>
    choice.some((word) => word === 'all' || word === kind || word === name) ? [place] : [],
  );
}
