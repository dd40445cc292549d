import type { AgentState } from '#contract/snapshot';
import * as m from '../messages/compiled/messages';

const words: Readonly<Record<AgentState, () => string>> = {
  ready: () => m.state_ready(),
  busy: () => m.state_busy(),
  'after-call-work': () => m.state_after_call_work(),
  'not-ready': () => m.state_not_ready(),
  'logged-out': () => m.state_logged_out(),
  other: () => m.state_other(),
};

/** The name of an agent's state. */
export function stateWords(state: AgentState): string {
  return words[state]();
}
