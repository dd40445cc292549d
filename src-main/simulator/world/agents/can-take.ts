import type { ServiceKind } from '../services/service-kind';
import type { Agent } from './agent';
import { MAX_CHATS } from './agent';

/** Most work needs empty hands; chats go together up to the limit. */
export function canTake(agent: Agent, kind: ServiceKind): boolean {
  if (agent.intent.to !== 'ready') return false;
  if (agent.items.length === 0) return true;
  if (kind !== 'chat' || agent.items.length >= MAX_CHATS) return false;
  return agent.items.every((item) => item.service.profile.kind === 'chat');
}
