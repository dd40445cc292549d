import type { Agent } from '../agents/agent';
import type { Person } from '../people/person';
import type { DialledRecord } from '../outbound/dialled-record';
import type { Flow } from '../services/flow';
import type { Service } from '../services/service';

type Direction = 'inbound' | 'outbound';

/**
 * Where an interaction is: exactly one place at any time.
 * - `ivr`: in the voice menu. `waiting`: in line. `callback_data`: in the queue, saying how to be called back.
 * - `callback`: off the line, keeps its place in it. `previewing`: a record on an agent's screen, not called yet.
 * - `dialing`: the system calls the customer. `ringing`: offered to an agent. `talking`, `on_hold`: with an agent.
 * - `desk`: an email an agent has put aside. `wrap_up`: the customer has gone, the agent finishes. `over`: gone.
 */
type Phase =
  | 'ivr'
  | 'waiting'
  | 'callback_data'
  | 'callback'
  | 'previewing'
  | 'dialing'
  | 'ringing'
  | 'talking'
  | 'on_hold'
  | 'desk'
  | 'wrap_up'
  | 'over';

/** A supervisor listening to an interaction. */
interface Monitoring {
  readonly supervisor: Person;
  /** The raw values are ours (facts page, section 6, no. 10). */
  readonly mode: 'silent' | 'coach' | 'barge_in';
  readonly itemId: string;
}

/** One call, chat, email or campaign call. A transfer ends one and begins another. Times are milliseconds. */
export interface Interaction {
  readonly id: string;
  readonly direction: Direction;
  readonly service: Service;
  readonly priority: number;
  readonly isTransfer: boolean;
  /** Who the customer is: the key of a name. A transfer and every call of a record have the same one. */
  readonly customer: string;
  readonly arrivedAtMs: number;
  queuedAtMs: number;
  phase: Phase;
  agent: Agent | undefined;
  /** How often it was offered to an agent: tells an answer to this ringing from one to an earlier ringing. */
  offers: number;
  answeredAtMs: number;
  endedAtMs: number;
  holdSinceMs: number;
  /** Time on hold in finished holds. */
  heldMs: number;
  wasHeld: boolean;
  isFlagged: boolean;
  isRecorded: boolean;
  monitoring: Monitoring | undefined;
  /** Attempts to call back so far; undefined for somebody who holds the line. */
  callbackAttempts: number | undefined;
  /** Of an email: whether it opened a new case. */
  readonly isNewCase: boolean;
  /** Of an email: the work on it before it was put aside. */
  workedMs: number;
  /** Of a campaign call: whom it is for. */
  readonly record: DialledRecord | undefined;
}

/** What every interaction is told when it comes into being. */
export type NewInteraction = Pick<Interaction, 'id' | 'direction' | 'service' | 'arrivedAtMs' | 'phase'> &
  Partial<Pick<Interaction, 'priority' | 'isTransfer' | 'customer' | 'agent' | 'isNewCase' | 'record'>>;

/** An interaction nobody has touched yet. */
export function newInteraction(given: NewInteraction): Interaction {
  return {
    priority: given.service.profile.priority,
    isTransfer: false,
    customer: given.id,
    agent: undefined,
    isNewCase: false,
    record: undefined,
    ...given,
    queuedAtMs: given.arrivedAtMs,
    offers: 0,
    answeredAtMs: 0,
    endedAtMs: 0,
    holdSinceMs: 0,
    heldMs: 0,
    wasHeld: false,
    isFlagged: false,
    isRecorded: false,
    monitoring: undefined,
    callbackAttempts: undefined,
    workedMs: 0,
  };
}

/** The side of its service an interaction is counted on. */
export function flowOf({ service, direction }: Interaction): Flow {
  return service[direction];
}
