import { PENDING_LOGOUT } from '../../world/agents/not-ready-reason';
import type { AgentScope } from './agent-scope';

/** The state an agent enters after the interaction in hand, where that is not ready again. */
export function nextState({ agent }: AgentScope): string | undefined {
  return agent.items.length > 0 && agent.intent.to !== 'ready' ? 'not_ready' : undefined;
}

/** Why; somebody on the way home is shown with the automatic reason for it (facts page, section 3). */
export function nextReason(scope: AgentScope): string | undefined {
  if (nextState(scope) === undefined) return undefined;
  const { intent } = scope.agent;
  return intent.to === 'not_ready' ? intent.reason.name : PENDING_LOGOUT.name;
}
