import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../src-renderer/format/fold-text';
import { searchWords } from '../../../../src-renderer/format/search-words';
import { markHits } from '../../../../src-renderer/windows/settings/parts/mark-hits';

const marked = (text: string, query: string) =>
  markHits(text, searchWords(query))
    .map((stretch) => (stretch.isHit ? `[${stretch.text}]` : stretch.text))
    .join('');

describe('what is looked for', () => {
  it('is marked whatever its case and accents, wherever it stands', () => {
    expect(marked('Über Perch, überall', 'uber')).toBe('[Über] Perch, [über]all');
    expect(marked('Time between two requests', 'two TIME')).toBe('[Time] between [two] requests');
    expect(marked('aaaa', 'aa')).toBe('[aaaa]');
    expect(marked('設定を検索', '検索')).toBe('設定を[検索]');
    expect(marked('Größe, groß', 'gros')).toBe('[Größ]e, [groß]');
    expect(marked('ｶﾞｲﾀﾞﾝｽ', 'がい')).toBe('[ｶﾞｲ]ﾀﾞﾝｽ');
    expect(marked('nothing here', 'zebra')).toBe('nothing here');
  });

  it('is marked wherever a search finds it', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 6 });
    fc.assert(
      fc.property(texts, texts, texts, (before, sought, after) => {
        const text = before + sought + after;
        const found = searchWords(sought).filter((word) => fold(text).includes(word));
        const hits = markHits(text, found).filter(({ isHit }) => isHit);
        expect(hits.length > 0).toBe(found.length > 0);
      }),
    );
  });

  it('never costs the text a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, query) => {
        const stretches = markHits(text, searchWords(query));
        expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
      }),
    );
  });
});
