import type { UrgentNotice } from './choose-notices';

/** More messages than this at once are told in one notice: a flood tells nothing. */
const MOST_AT_ONCE = 3;

/** Messages said further apart than this came together because nobody looked in between: after a night, or a gap. */
const LONGEST_SPAN_MS = 60_000;

/** The messages that are to be told, those together that one notice is about. */
export function bundleNotices(notices: readonly UrgentNotice[]): readonly (readonly UrgentNotice[])[] {
  const times = notices.map(({ message }) => message.atMs);
  const spanMs = Math.max(...times) - Math.min(...times);
  const isOne = notices.length > MOST_AT_ONCE || spanMs > LONGEST_SPAN_MS;
  return isOne ? [notices] : notices.map((notice) => [notice]);
}
