import { isAbout } from '#contract/domain';
import type { ChatMessage, NewsWidget } from '#contract/snapshot';

/**
 * The messages that contain a text, whatever its case, newest first; those that were removed are no news.
 *
 * @param id the id under which the part is asked for: where texts are hidden, main says what is news for it.
 */
export function newsOf(
  messages: readonly ChatMessage[],
  { contains, limit }: NewsWidget,
  id: string,
): readonly ChatMessage[] {
  const isNews = ({ text, newsFor }: ChatMessage) => newsFor?.includes(id) ?? isAbout(text, contains);
  return messages
    .filter((message) => !message.hasVanished && isNews(message))
    .sort((a, b) => b.atMs - a.atMs)
    .slice(0, limit);
}
