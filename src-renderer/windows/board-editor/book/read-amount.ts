import type { Unit } from '#contract/catalogue';

/**
 * What she typed as a value of a unit: durations as `m:ss`, `h:mm:ss` or seconds, shares as percent, all else as a
 * number. In seconds, shares from 0 to 1, or the number; null where it is none of that.
 */
export function readAmount(typed: string, unit: Unit | undefined): number | null {
  const text = typed.trim();
  switch (unit) {
    case 'seconds':
    case 'running':
    case 'running-unless-zero':
      return readDuration(text);
    case 'share': {
      const percent = readNumber(text.replace(/\s*[%％]$/, ''));
      // Halves of a percent are not halves of a binary digit.
      return percent === null ? null : Number((percent / 100).toFixed(6));
    }
    default:
      return readNumber(text);
  }
}

function readDuration(text: string): number | null {
  const parts = /^(?:(\d{1,3}):)?(\d{1,4}):([0-5]\d)$/.exec(text);
  if (parts === null) return readNumber(text.replace(/\s*s$/, ''));
  const [, hours = '0', minutes = '0', seconds = '0'] = parts;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** In half the languages a comma stands where others have a point. */
function readNumber(text: string): number | null {
  return /^\d{1,9}([.,]\d{1,4})?$/.test(text) ? Number(text.replace(',', '.')) : null;
}
