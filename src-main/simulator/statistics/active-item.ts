import type { Interaction } from '../world/interaction';
import type { AgentScope } from './agent-scope';

/** The interaction an agent attends to: the oldest in hand. */
export function activeItem({ agent }: AgentScope): Interaction | undefined {
  return agent.items[0];
}

/** Raw values of the interaction state were never seen: these are ours (facts page, section 6, no. 10). */
export function activeItemState(scope: AgentScope): string | undefined {
  const phase = activeItem(scope)?.phase;
  return phase === 'on_hold' ? 'hold' : phase;
}

/** Time in conversation so far, holds left out; undefined before the answer. */
export function talkSeconds(scope: AgentScope): number | undefined {
  const item = activeItem(scope);
  if (item === undefined || item.phase === 'ringing') return undefined;
  const toMs = item.phase === 'wrap_up' ? item.endedAtMs : scope.nowMs;
  return (toMs - item.answeredAtMs) / 1000 - (holdSeconds(scope) ?? 0);
}

/** Time on hold so far; undefined before the answer. */
export function holdSeconds(scope: AgentScope): number | undefined {
  const item = activeItem(scope);
  if (item === undefined || item.phase === 'ringing') return undefined;
  const presentMs = item.phase === 'on_hold' ? scope.nowMs - item.holdSinceMs : 0;
  return (item.heldMs + presentMs) / 1000;
}
