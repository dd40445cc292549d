import type { ChatMessage, NewsWidget } from '#contract/snapshot';

/** The messages that contain a text, whatever its case, newest first; those that were removed are no news. */
export function newsOf(
  messages: readonly ChatMessage[],
  { contains, limit }: NewsWidget,
): readonly ChatMessage[] {
  const sought = contains.trim().toLowerCase();
  return messages
    .filter(({ text, hasVanished }) => !hasVanished && text.toLowerCase().includes(sought))
    .sort((a, b) => b.atMs - a.atMs)
    .slice(0, limit);
}
