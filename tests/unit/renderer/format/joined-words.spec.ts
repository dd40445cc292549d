import { describe, expect, it } from 'vitest';
import { joinedWords } from '../../../../src-renderer/format/joined-words';

describe('the parts of a line', () => {
  it('stand side by side', () => {
    expect(joinedWords(['Call', 'Billing', 'held 0:32'])).toBe('Call · Billing · held 0:32');
    expect(joinedWords([])).toBe('');
  });

  it('do not turn each other round where one is written from the right', () => {
    expect(joinedWords(['Call', 'שירות', '0:32'])).toBe('Call · \u2068שירות\u2069 · 0:32');
  });
});
