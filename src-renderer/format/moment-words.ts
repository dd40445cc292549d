import { regionalLocale } from './regional-locale';
/** A wall-clock time in milliseconds since 1970: `14:03` today, with its date on any other day. */
export function momentWords(atMs: number, wallMs: number): string {
  const at = new Date(atMs);
  const isToday = at.toDateString() === new Date(wallMs).toDateString();
  const time: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' };
  const date: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' };
  return at.toLocaleString(regionalLocale(), isToday ? time : { ...date, ...time });
}
