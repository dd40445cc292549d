import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedText, plainText } from '../../../../src-renderer/format/plain-text';

describe('what somebody else wrote', () => {
  it.each([
    ['keeps lines, tabs, emoji and any writing', 'a\n\tb 👨‍👩‍👧 שלום 日本語 é', 'a\n\tb 👨‍👩‍👧 שלום 日本語 é'],
    ['has one kind of line end', 'a\r\nb\rc\u2028d\u2029e', 'a\nb\nc\nd\ne'],
    ['loses control characters', 'a\u0000b\u0007c\u001b[31md\u0085e', 'abc[31mde'],
    ['loses overrides of the writing direction', 'pay\u202egpj.exe\u2066x\u2069', 'paygpj.exex'],
    ['loses halves of characters', 'a\ud83db\udc4dc', 'abc'],
    ['keeps four marks on a letter', 'e\u0301\u0302\u0303\u0304', 'e\u0301\u0302\u0303\u0304'],
    ['loses the fifth mark and later ones', `e${'\u0301'.repeat(500)}!`, `e${'\u0301'.repeat(4)}!`],
    ['keeps markup as text', '<b>x</b> &amp;', '<b>x</b> &amp;'],
  ])('%s', (_what, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});

describe('a text', () => {
  it('of 800 characters in 12 lines is not folded', () => {
    expect(foldedText('x'.repeat(800))).toBeNull();
    expect(foldedText(Array.from({ length: 12 }, () => 'x').join('\n'))).toBeNull();
    expect(foldedText('')).toBeNull();
  });

  it('of more lines ends after twelve', () => {
    expect(foldedText('x\n'.repeat(12))).toBe(`${'x\n'.repeat(11)}x…`);
  });

  it('of more characters ends after a word where it can, and never within a character', () => {
    expect(foldedText('word '.repeat(200))).toBe(`${'word '.repeat(159)}word…`);
    expect(foldedText('x'.repeat(801))).toBe(`${'x'.repeat(800)}…`);
    expect(foldedText(`x${'👍'.repeat(500)}`)).toBe(`x${'👍'.repeat(399)}…`);
  });

  it('is short when folded, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 5000 }), (text) => {
        const plain = plainText(text);
        const shown = foldedText(plain) ?? plain;
        expect(shown.length).toBeLessThanOrEqual(801);
        expect(shown.split('\n').length).toBeLessThanOrEqual(12);
      }),
    );
  });
});
