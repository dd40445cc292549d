import type { Agent } from './agent';
import type { EventQueue } from './event-queue';
import type { Happening } from './happening';
import type { Message } from './message';
import type { Random } from './random';
import type { Service } from './service';
import type { Supervisor } from './supervisor';
import type { Team } from './team';

/** The whole contact centre as the processes in this folder see and change it. */
export interface Centre {
  /** Milliseconds since the first midnight. */
  nowMs: number;
  readonly events: EventQueue<Happening>;
  readonly services: readonly Service[];
  readonly teams: readonly Team[];
  readonly supervisors: readonly Supervisor[];
  readonly agents: readonly Agent[];
  /** Internal chat, oldest first; only the last ones are kept. */
  readonly messages: Message[];
  /** Interactions and messages so far: the source of their identifiers. */
  numbered: number;
  /** One source of chance for each concern. */
  readonly random: {
    readonly arrivals: Random;
    readonly conversations: Random;
    readonly shifts: Random;
    readonly internalChat: Random;
  };
}
