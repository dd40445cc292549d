import type { Agent, Intent } from './agent';
import type { Interaction } from './interaction';
import type { NotReadyReason } from './not-ready-reason';
import type { Person } from './person';
import type { Service } from './service';

/** A step of an interaction at an agent; `offer` is the `Interaction.offers` it belongs to. */
export type InteractionStep =
  | {
      readonly kind: 'agent_answers' | 'agent_misses';
      readonly interaction: Interaction;
      readonly offer: number;
    }
  | {
      readonly kind: 'hold_begins' | 'hold_ends' | 'conversation_ends' | 'wrap_up_ends';
      readonly interaction: Interaction;
    };

/** Everything that can happen by itself in the centre at a planned instant. */
export type Happening =
  | InteractionStep
  | { readonly kind: 'customer_may_arrive'; readonly service: Service }
  | { readonly kind: 'patience_ends'; readonly interaction: Interaction }
  | { readonly kind: 'shift_begins' | 'shift_ends'; readonly agent: Agent }
  | {
      readonly kind: 'pause_begins';
      readonly agent: Agent;
      readonly reason: NotReadyReason;
      readonly forMs: number;
    }
  | { readonly kind: 'pause_ends'; readonly agent: Agent; readonly intent: Intent }
  | { readonly kind: 'message_is_due' }
  | {
      readonly kind: 'message_is_planned';
      readonly sender: Person;
      readonly isUrgent: boolean;
      readonly content: string;
    }
  | { readonly kind: 'day_begins' };
