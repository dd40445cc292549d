import { regionalLocale } from './regional-locale';

/** A wall-clock time of day: `14:03`, with seconds where moments lie close. */
export function clockWords(atMs: number, hasSeconds = false): string {
  return new Date(atMs).toLocaleTimeString(regionalLocale(), {
    hour: 'numeric',
    minute: '2-digit',
    ...(hasSeconds ? { second: '2-digit' } : {}),
  });
}
