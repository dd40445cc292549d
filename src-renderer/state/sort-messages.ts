import type { ChatMessage } from '#contract/snapshot';

/** The chat as it is read: urgent ones that still stand are pinned, the others follow; both newest first. */
export interface SortedMessages {
  readonly urgent: readonly ChatMessage[];
  readonly others: readonly ChatMessage[];
}

/** Sorts messages for reading. */
export function sortMessages(messages: readonly ChatMessage[]): SortedMessages {
  const newestFirst = messages.toSorted((a, b) => b.atMs - a.atMs);
  const isPinned = (message: ChatMessage) => message.isUrgent && !message.hasVanished;
  return {
    urgent: newestFirst.filter(isPinned),
    others: newestFirst.filter((message) => !isPinned(message)),
  };
}
