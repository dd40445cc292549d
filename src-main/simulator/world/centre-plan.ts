import type { Shift } from './agents/shift';
import type { Habits } from './habits';
import type { Incident } from './incidents/incident';
import type { Person } from './people/person';
import type { Supervisor } from './people/supervisor';
import type { Team } from './people/team';
import type { Arrivals } from './services/arrivals';
import type { ServiceProfile } from './services/service-profile';

/** A service to be opened. */
export interface ServicePlan {
  readonly id: string;
  readonly profile: ServiceProfile;
  readonly arrivals: Arrivals;
}

/** Somebody to be employed. */
export interface AgentPlan extends Person {
  readonly extension: string;
  readonly team: Team;
  /** One of `team.subteams`. */
  readonly subteam: string;
  /** The main one first; `service` is the place in `CentrePlan.services`, `level` 1 to 100. */
  readonly skills: readonly { readonly service: number; readonly level: number }[];
  /** Undefined for somebody who does not work these days. */
  readonly shift: Shift | undefined;
}

/** Everything that determines a contact centre: with the seed, everything that will ever happen in it. */
export interface CentrePlan {
  readonly seed: number;
  readonly services: readonly ServicePlan[];
  readonly teams: readonly Team[];
  /** The first one heads all teams. */
  readonly supervisors: readonly Supervisor[];
  readonly agents: readonly AgentPlan[];
  readonly habits: Habits;
  /** What goes wrong, every day again. */
  readonly incidents: readonly Incident[];
}
