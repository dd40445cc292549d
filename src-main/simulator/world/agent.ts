import type { AgentCounters } from './agent-counters';
import type { Interaction } from './interaction';
import type { NotReadyReason } from './not-ready-reason';
import type { Person } from './person';
import type { Service } from './service';
import type { Shift } from './shift';
import type { Team } from './team';

/** The raw `acd_state` values that were ever seen; '' is logged out (facts page, section 3). */
export type AgentState = '' | 'ready' | 'not_ready' | 'busy' | 'after_call_work';

/** What an agent does as soon as no interaction is left. */
export type Intent =
  | { readonly to: 'ready' }
  | { readonly to: 'not_ready'; readonly reason: NotReadyReason; readonly forMs: number }
  | { readonly to: 'logged_out' };

/** Somebody who answers: one call, or up to `MAX_CHATS` chats, at a time. */
export interface Agent extends Person {
  readonly extension: string;
  readonly team: Team;
  /** The services this agent can answer, the main one first. */
  readonly skills: readonly Service[];
  /** Undefined for somebody who does not work these days. */
  readonly shift: Shift | undefined;
  intent: Intent;
  /** Interactions ringing, in conversation or in wrap-up, oldest first. */
  items: Interaction[];
  state: AgentState;
  reason: NotReadyReason | undefined;
  stateSinceMs: number;
  /** Up to when the time in the present state is already in the counters. */
  countedUpToMs: number;
  counters: AgentCounters;
}

/** Chats one agent handles at once. */
export const MAX_CHATS = 3;
