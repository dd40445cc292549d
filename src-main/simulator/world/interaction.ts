import type { Agent } from './agent';
import type { Service } from './service';

/** Where an interaction is: exactly one place at any time. In `wrap_up` the customer has already gone. */
type InteractionPhase = 'waiting' | 'ringing' | 'talking' | 'on_hold' | 'wrap_up' | 'over';

/** One inbound call or chat. */
export interface Interaction {
  readonly id: string;
  readonly service: Service;
  readonly queuedAtMs: number;
  phase: InteractionPhase;
  agent: Agent | undefined;
  /** How often it was offered to an agent: tells an answer to this ringing from one to an earlier ringing. */
  offers: number;
  answeredAtMs: number;
  endedAtMs: number;
  holdSinceMs: number;
  /** Time on hold in finished holds, milliseconds. */
  heldMs: number;
}
