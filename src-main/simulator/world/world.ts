import type { Agent } from './agent';
import type { Message } from './message';
import type { Person } from './person';
import type { Service } from './service';
import type { Supervisor } from './supervisor';
import type { Team } from './team';

/** The size of a contact centre, and the seed of everything that happens in it. */
export interface WorldOptions {
  readonly seed: number;
  readonly agents: number;
  readonly services: number;
  readonly supervisors: number;
}

/** A simulated contact centre, as seen from outside. Times are milliseconds since its first midnight. */
export interface World {
  readonly nowMs: number;
  readonly services: readonly Service[];
  readonly teams: readonly Team[];
  /** The first one heads all teams. */
  readonly supervisors: readonly Supervisor[];
  readonly agents: readonly Agent[];
  /** Internal chat, oldest first. */
  readonly messages: readonly Message[];
  /** Lets everything happen that is due up to `toMs`. Throws RangeError when that is in the past. */
  advance(toMs: number): void;
  /** Has somebody say something in the internal chat at `atMs`, which is now or later. */
  planMessage(atMs: number, sender: Person, isUrgent: boolean, content: string): void;
}
