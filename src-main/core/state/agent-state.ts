import type { AgentState } from '../model/agent';
import type { Reading } from '../model/reading';

const statesByWord: Readonly<Record<string, AgentState>> = {
  ready: 'ready',
  not_ready: 'not-ready',
  busy: 'busy',
  after_call_work: 'after-call-work',
};

/** The state that a raw `acd_state` stands for (facts page 3); no value means logged out, an unknown one is other. */
export function agentStateOf(raw: Reading | undefined): AgentState {
  if (raw === null || raw === undefined || raw === '') return 'logged-out';
  return typeof raw === 'string' && Object.hasOwn(statesByWord, raw)
    ? (statesByWord[raw] ?? 'other')
    : 'other';
}
