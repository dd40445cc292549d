import type { UrgentNotice } from '../core/chat/choose-notices';
import * as m from './messages/compiled/messages';

/** What a notification daemon shows before it cuts; the chat has the whole text. */
const MOST_CHARACTERS = 280;
/** A name longer than a title has room for would push the text out of sight. */
const MOST_NAME_CHARACTERS = 60;

/** The words of a notice about one urgent chat message, or about several at once (oldest first). */
export function noticeWords(notices: readonly UrgentNotice[]): { title: string; body: string } {
  const newest = notices.at(-1);
  if (newest === undefined) throw new RangeError('a notice about nothing');
  const words = wordsOfOne(newest);
  if (notices.length === 1) return words;
  return {
    title: titleOfSeveral(notices),
    body: m.notice_several_newest({ name: nameOf(newest), text: words.body }),
  };
}

/** The words of a notice that names nobody and quotes nothing. */
export function discreetNoticeWords(notices: readonly UrgentNotice[]): { title: string; body: string } {
  const text = m.notice_discreet();
  const isPerhapsRepeat = notices.every((notice) => notice.isPerhapsRepeat);
  return {
    title: notices.length === 1 ? m.notice_urgent() : titleOfSeveral(notices),
    body: isPerhapsRepeat ? m.notice_perhaps_repeat({ text }) : text,
  };
}

function titleOfSeveral(notices: readonly UrgentNotice[]): string {
  const count = String(notices.length);
  const repeats = notices.filter(({ isPerhapsRepeat }) => isPerhapsRepeat).length;
  return repeats === 0
    ? m.notice_several({ count })
    : m.notice_several_repeats({ count, repeats: String(repeats) });
}

function wordsOfOne(notice: UrgentNotice): { title: string; body: string } {
  const { message, isPerhapsRepeat } = notice;
  const name = nameOf(notice);
  const line = shortened(message.text, MOST_CHARACTERS);
  const text = line === '' ? m.notice_empty() : line;
  return {
    title: name === '' ? m.notice_urgent() : m.notice_urgent_from({ name }),
    body: isPerhapsRepeat ? m.notice_perhaps_repeat({ text }) : text,
  };
}

function nameOf({ message }: UrgentNotice): string {
  return shortened(message.fromName, MOST_NAME_CHARACTERS);
}

/** Far more than a character takes; a text of megabytes is not looked through to its end. */
const MOST_CODE_UNITS_EACH = 40;

function shortened(text: string, mostCharacters: number): string {
  const start = text.slice(0, mostCharacters * MOST_CODE_UNITS_EACH);
  const line = oneLine(start) + (start === text ? '' : '…');
  let characters = 0;
  let lastKeptEnd = 0;
  for (const { index } of new Intl.Segmenter().segment(line)) {
    if (characters === mostCharacters - 1) lastKeptEnd = index;
    characters += 1;
    if (characters > mostCharacters) return `${line.slice(0, lastKeptEnd)}…`;
  }
  return line;
}

/**
 * Control characters and line breaks become spaces; overrides of the writing direction, halves of characters and more
 * marks on one letter than any language needs go. Notification daemons on
 * Linux may read a body as markup, so that nothing is left that could be a tag or an entity.
 */
function oneLine(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu, '')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
    .replace(/&(?=#?\w+;)/g, '& ')
    .trim();
}
