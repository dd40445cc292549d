import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../src-renderer/windows/settings/parts/find-settings';
import { markHits } from '../../../../src-renderer/windows/settings/parts/mark-hits';

const marked = (text: string, query: string) =>
  markHits(text, wordsOf(query))
    .map((stretch) => (stretch.isHit ? `[${stretch.text}]` : stretch.text))
    .join('');

describe('what is looked for', () => {
  it('is marked whatever its case and accents, wherever it stands', () => {
    expect(marked('Über Perch, überall', 'uber')).toBe('[Über] Perch, [über]all');
    expect(marked('Time between two requests', 'two TIME')).toBe('[Time] between [two] requests');
    expect(marked('aaaa', 'aa')).toBe('[aaaa]');
    expect(marked('設定を検索', '検索')).toBe('設定を[検索]');
    expect(marked('nothing here', 'zebra')).toBe('nothing here');
  });

  it('never costs the text a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, query) => {
        const stretches = markHits(text, wordsOf(query));
        expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
      }),
    );
  });
});
