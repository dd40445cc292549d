import type { Agent, AgentState } from './agent';
import { countTimeInState } from './time-in-state';
import type { NotReadyReason } from './not-ready-reason';

/** Puts an agent into the state that follows from what he does. Answers whether it is another one than before. */
export function changeState(agent: Agent, nowMs: number): boolean {
  const { state, reason } = presentState(agent);
  if (state === agent.state && reason === agent.reason) return false;
  countTimeInState(agent, nowMs);
  agent.state = state;
  agent.reason = reason;
  agent.stateSinceMs = nowMs;
  return true;
}

/** Work in hand comes first, then what the agent intends. A ringing agent is busy: no other raw value is known. */
function presentState(agent: Agent): { state: AgentState; reason: NotReadyReason | undefined } {
  if (agent.items.some((item) => item.phase !== 'wrap_up')) return { state: 'busy', reason: undefined };
  if (agent.items.length > 0) return { state: 'after_call_work', reason: undefined };
  if (agent.intent.to === 'not_ready') return { state: 'not_ready', reason: agent.intent.reason };
  return { state: agent.intent.to === 'ready' ? 'ready' : '', reason: undefined };
}
