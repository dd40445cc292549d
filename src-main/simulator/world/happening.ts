import type { Agent, Intent } from './agents/agent';
import type { CalendarEntry } from './agents/calendar';
import type { NotReadyReason } from './agents/not-ready-reason';
import type { EmailStep } from './email/email-step';
import type { Incident } from './incidents/incident';
import type { Interaction } from './interactions/interaction';
import type { CampaignStep } from './outbound/campaign-step';
import type { Person } from './people/person';
import type { Supervisor } from './people/supervisor';
import type { Service } from './services/service';

/** A step of an interaction at an agent; `offer` is the `Interaction.offers` it belongs to. */
export type AgentStep =
  | {
      readonly kind: 'agent_answers' | 'agent_misses';
      readonly interaction: Interaction;
      readonly offer: number;
    }
  | {
      readonly kind:
        'hold_begins' | 'hold_ends' | 'conversation_ends' | 'wrap_up_ends' | 'callback_attempt_ends';
      readonly interaction: Interaction;
    };

/** A step of an interaction that no agent has in hand. */
export interface QueueStep {
  readonly kind:
    | 'ivr_ends'
    | 'patience_ends'
    | 'line_fails'
    | 'callback_is_offered'
    | 'callback_data_ends'
    | 'callback_is_cancelled'
    | 'callback_is_due_again';
  readonly interaction: Interaction;
}

/** Something in the working day of an agent. */
export type ShiftStep =
  | { readonly kind: 'shift_begins' | 'shift_ends'; readonly agent: Agent }
  | {
      readonly kind: 'pause_begins';
      readonly agent: Agent;
      readonly reason: NotReadyReason;
      readonly forMs: number;
    }
  | { readonly kind: 'pause_ends'; readonly agent: Agent; readonly intent: Intent }
  | { readonly kind: 'calendar_entry_is_seen_to'; readonly agent: Agent; readonly entry: CalendarEntry };

/** Something supervisors do. */
export type SupervisorStep =
  | { readonly kind: 'message_is_due' }
  | {
      readonly kind: 'message_is_planned';
      readonly sender: Person;
      readonly isUrgent: boolean;
      readonly content: string;
    }
  | { readonly kind: 'monitoring_is_due'; readonly supervisor: Supervisor }
  | { readonly kind: 'monitoring_ends'; readonly interaction: Interaction };

/** Everything that can happen by itself in the centre at a planned instant. */
export type Happening =
  | AgentStep
  | QueueStep
  | ShiftStep
  | SupervisorStep
  | EmailStep
  | CampaignStep
  | { readonly kind: 'customer_may_arrive'; readonly service: Service }
  | { readonly kind: 'incident_begins' | 'incident_ends'; readonly incident: Incident }
  | { readonly kind: 'day_begins' };
