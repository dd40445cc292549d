import { describe, expect, it } from 'vitest';
import { backOffMs, retryAfterMs } from '../../../../src-main/core/polling/back-off';

const NOW = Date.UTC(2026, 0, 5, 9, 0, 0);

describe('back-off', () => {
  it('spreads over the whole time up to a ceiling that doubles and ends at two minutes', () => {
    expect(backOffMs(1, 0, null)).toBe(0);
    expect(backOffMs(1, 1, null)).toBe(4000);
    expect(backOffMs(3, 0.5, null)).toBe(8000);
    expect(backOffMs(50, 1, null)).toBe(120_000);
  });

  it('is only ever lengthened by what the server asks for', () => {
    expect(backOffMs(1, 1, 1000)).toBe(4000);
    expect(backOffMs(1, 1, 30_000)).toBe(30_000);
  });
});

describe('Retry-After', () => {
  it('is read as seconds or as a date', () => {
    expect(retryAfterMs('120', NOW)).toBe(120_000);
    expect(retryAfterMs('Mon, 05 Jan 2026 09:01:00 GMT', NOW)).toBe(60_000);
  });

  it.each(['0', '-5', 'soon', '', '3601', '999999999999', 'Mon, 05 Jan 2026 08:00:00 GMT'])(
    'of "%s" is not followed',
    (header) => {
      expect(retryAfterMs(header, NOW)).toBeNull();
    },
  );
});
