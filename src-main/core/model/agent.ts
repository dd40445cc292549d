import type { Readings } from './reading';

/** The states that `acd_state` is known to have; a value that nobody documents counts as other. */
export type AgentState = 'ready' | 'busy' | 'after-call-work' | 'not-ready' | 'logged-out' | 'other';

/** An agent of a supervised team. `readings.acd_state` keeps the server's own word for the state. */
export interface Agent {
  readonly loginId: string;
  readonly state: AgentState;
  readonly readings: Readings;
}
