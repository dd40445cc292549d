import type { Agent } from './agents/agent';
import type { Message } from './internal-chat/message';
import type { Person } from './people/person';
import type { Supervisor } from './people/supervisor';
import type { Team } from './people/team';
import type { Service } from './services/service';

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
