import type { UrgentNotice } from '../core/chat/choose-notices';
import * as m from './messages/compiled/messages';

/** What a notification daemon shows before it cuts; the chat has the whole text. */
const MOST_CHARACTERS = 280;

/** The words of a notice about one urgent chat message, or about several at once (oldest first). */
export function noticeWords(notices: readonly UrgentNotice[]): { title: string; body: string } {
  const newest = notices.at(-1);
  if (newest === undefined) throw new RangeError('a notice about nothing');
  const words = wordsOfOne(newest);
  if (notices.length === 1) return words;
  const name = oneLine(newest.message.fromName);
  return {
    title: m.notice_several({ count: String(notices.length) }),
    body: m.notice_several_newest({ name, text: words.body }),
  };
}

function wordsOfOne({ message, isPerhapsRepeat }: UrgentNotice): { title: string; body: string } {
  const name = oneLine(message.fromName);
  const text = message.text === '' ? m.notice_empty() : shortened(message.text);
  return {
    title: name === '' ? m.notice_urgent() : m.notice_urgent_from({ name }),
    body: isPerhapsRepeat ? m.notice_perhaps_repeat({ text }) : text,
  };
}

/** Far more than that many characters take; a text of megabytes is not looked through to its end. */
const MOST_CODE_UNITS = MOST_CHARACTERS * 40;

function shortened(text: string): string {
  const line = oneLine(text.slice(0, MOST_CODE_UNITS));
  let characters = 0;
  let lastKeptEnd = 0;
  for (const { index } of new Intl.Segmenter().segment(line)) {
    if (characters === MOST_CHARACTERS - 1) lastKeptEnd = index;
    characters += 1;
    if (characters > MOST_CHARACTERS) return `${line.slice(0, lastKeptEnd)}…`;
  }
  return line;
}

/**
 * Control characters and line breaks become spaces; overrides of the writing direction go. Notification daemons on
 * Linux may read a body as markup, so that nothing is left that could be a tag or an entity.
 */
function oneLine(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
    .replace(/&(?=#?\w+;)/g, '& ')
    .trim();
}
