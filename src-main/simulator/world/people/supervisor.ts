import type { Person } from './person';
import type { Team } from './team';

/** Sees the agents of the teams and the services these teams handle (facts page, section 1.2). */
export interface Supervisor extends Person {
  readonly teams: readonly Team[];
  /** The parts of these teams this supervisor leads in person. */
  readonly subteams: readonly string[];
}
