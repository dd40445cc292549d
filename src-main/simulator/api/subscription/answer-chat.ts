import type { World } from '../../world/world';
import type { WorldClock } from '../world-clock';
import type { ChatFilter } from './subscription';

/**
 * The newest messages first, by content without regard to case (facts page, section 5, leaves both open). The send
 * time is milliseconds since 1970 on the real clock, so that it agrees with the Date header.
 */
export function answerChat(
  { contains, limit }: ChatFilter,
  { messages }: World,
  clock: WorldClock,
): object[] {
  return messages
    .filter(({ content }) => content.toLowerCase().includes(contains.toLowerCase()))
    .reverse()
    .slice(0, limit)
    .map(({ id, sender, sentAtMs, isUrgent, content }) => ({
      id,
      login_id: sender.loginId,
      first_name: sender.firstName,
      last_name: sender.lastName,
      send_time: String(clock.toReal(sentAtMs)),
      is_urgent: isUrgent ? '1' : '0',
      content,
    }));
}
