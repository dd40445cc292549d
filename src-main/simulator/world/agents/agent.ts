import type { Interaction } from '../interactions/interaction';
import type { Person } from '../people/person';
import type { Team } from '../people/team';
import type { Service } from '../services/service';
import type { AgentCounters } from './agent-counters';
import type { CalendarEntry } from './calendar';
import type { NotReadyReason } from './not-ready-reason';
import type { Shift } from './shift';

/** The raw `acd_state` values that were ever seen; '' is logged out (facts page, section 3). */
export type AgentState = '' | 'ready' | 'not_ready' | 'busy' | 'after_call_work';

/** What an agent does as soon as no interaction is left. */
export type Intent =
  | { readonly to: 'ready' }
  | { readonly to: 'not_ready'; readonly reason: NotReadyReason; readonly forMs: number }
  | { readonly to: 'logged_out' };

/** How well an agent knows a service: 1 to 100, as the vendor has it. The best free agent is asked first. */
interface Skill {
  readonly service: Service;
  readonly level: number;
}

/** Somebody who answers: one call or email, or up to `MAX_CHATS` chats, at a time. */
export interface Agent extends Person {
  readonly extension: string;
  readonly team: Team;
  /** The part of the team: one of `Team.subteams`. */
  readonly subteam: string;
  /** The services this agent can answer, the main one first. */
  readonly skills: readonly Skill[];
  /** Undefined for somebody who does not work these days. */
  readonly shift: Shift | undefined;
  intent: Intent;
  /** Interactions ringing, in conversation or in wrap-up, oldest first. */
  items: Interaction[];
  /** Emails put aside, to be gone on with before anything new. */
  readonly desk: Interaction[];
  state: AgentState;
  reason: NotReadyReason | undefined;
  stateSinceMs: number;
  /** Up to when the time in the present state is already in the counters. */
  countedUpToMs: number;
  counters: AgentCounters;
  readonly calendar: CalendarEntry[];
}

/** Chats one agent handles at once. */
export const MAX_CHATS = 3;
