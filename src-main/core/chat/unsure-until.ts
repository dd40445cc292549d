import type { ChatMessage } from '../model/chat-message';

/**
 * Up to when messages may have been told without an entry, for a ledger that cannot be trusted: up to the newest one
 * listed at the first look, because what is said later is told in this run. It goes by the times of the messages, so
 * that a clock that differs from the server's does not matter; where nothing is listed there is only our own.
 */
export function unsureUntil(messages: readonly ChatMessage[], wallMs: number): number {
  return messages.length === 0 ? wallMs : Math.max(...messages.map((message) => message.atMs));
}
