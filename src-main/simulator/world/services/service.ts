import type { Agent } from '../agents/agent';
import type { FreeAgents } from '../agents/free-agents';
import type { EmailCases } from '../email/email-cases';
import type { Interaction } from '../interactions/interaction';
import type { Campaign } from '../outbound/campaign';
import type { Arrivals } from './arrivals';
import type { CallbackCounters } from './callback-counters';
import type { DialCounters } from './dial-counters';
import type { Flow } from './flow';
import type { ServiceProfile } from './service-profile';

/** One service with its queue: a line for calls, chats and emails, or a campaign. */
export interface Service {
  readonly id: string;
  readonly profile: ServiceProfile;
  readonly arrivals: Arrivals;
  /** Agents with this skill, logged in or not. */
  readonly agents: Agent[];
  /** Those of them who could take an interaction now. */
  readonly freeAgents: FreeAgents;
  /** In the queue and not ringing: highest priority first, then longest wait. Callbacks keep their place in it. */
  readonly line: Interaction[];
  readonly inbound: Flow;
  readonly outbound: Flow;
  /** Scheduled callbacks that are neither connected nor cancelled. */
  callbacksWaiting: number;
  callbacks: CallbackCounters;
  /** Call attempts under way. */
  dialing: number;
  dials: DialCounters;
  /** Of services of the kind "email". */
  readonly email: EmailCases | undefined;
  /** Of services of the kinds "preview" and "dialer". */
  readonly campaign: Campaign | undefined;
  /** How often each disposition was given since the daily reset. */
  dispositions: Map<string, number>;
  /** Whether the telephone system is down for this service: nobody gets in and all are dropped. */
  isDown: boolean;
}
