import type { Agent } from './agents/agent';
import type { Random } from './chance/random';
import type { Habits } from './habits';
import type { Happening } from './happening';
import type { Incident } from './incidents/incident';
import type { Message } from './internal-chat/message';
import type { Supervisor } from './people/supervisor';
import type { Team } from './people/team';
import type { Service } from './services/service';
import type { EventQueue } from './time/event-queue';

/** The whole contact centre as the processes in this folder see and change it. */
export interface Centre {
  /** Milliseconds since the first midnight. */
  nowMs: number;
  readonly seed: number;
  readonly events: EventQueue<Happening>;
  readonly services: readonly Service[];
  /** Those of the kind "voice": calls are transferred among them. */
  readonly voiceServices: readonly Service[];
  readonly teams: readonly Team[];
  readonly supervisors: readonly Supervisor[];
  readonly agents: readonly Agent[];
  readonly habits: Habits;
  readonly incidents: readonly Incident[];
  /** Internal chat, oldest first; only the last ones are kept. */
  readonly messages: Message[];
  /** Interactions and messages so far: the source of their identifiers. */
  numbered: number;
  /** One source of chance for each concern, so that one does not change the others. */
  readonly random: {
    readonly arrivals: Random;
    readonly conversations: Random;
    readonly callbacks: Random;
    readonly emails: Random;
    readonly campaigns: Random;
    readonly shifts: Random;
    readonly calendar: Random;
    readonly internalChat: Random;
    readonly incidents: Random;
    readonly monitoring: Random;
  };
}
