import type { Agent } from './agent';
import { MAX_CHATS } from './agent';
import type { Media } from './service-profile';

/** A call needs an agent with empty hands; chats go together up to the limit. */
export function canTake(agent: Agent, media: Media): boolean {
  if (agent.intent.to !== 'ready') return false;
  if (agent.items.length === 0) return true;
  if (media === 'voice' || agent.items.length >= MAX_CHATS) return false;
  return agent.items.every((item) => item.service.profile.media === 'chat');
}
