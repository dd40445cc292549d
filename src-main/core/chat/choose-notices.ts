import type { ChatMessage } from '../model/chat-message';
import type { Ledger } from './ledger';

/** One urgent message that is to be told. */
export interface UrgentNotice {
  readonly message: ChatMessage;
  /**
   * Perch ended between telling it and noting that it was told, so it may have been seen. Told again and marked,
   * because losing is worse.
   */
  readonly isPerhapsRepeat: boolean;
}

/**
 * The urgent messages that have not been told, oldest first.
 *
 * @param begunInThisRun ids whose telling began in this run: those are under way, not left over.
 */
export function chooseNotices(
  messages: readonly ChatMessage[],
  ledger: Ledger,
  begunInThisRun: ReadonlySet<string>,
): readonly UrgentNotice[] {
  const statuses = new Map(ledger.map((entry) => [entry.messageId, entry.status]));
  return messages
    .filter((message) => message.isUrgent && !message.hasVanished)
    .filter((message) => statuses.get(message.id) !== 'told' && !begunInThisRun.has(message.id))
    .map((message) => ({ message, isPerhapsRepeat: statuses.get(message.id) === 'begun' }))
    .reverse();
}
