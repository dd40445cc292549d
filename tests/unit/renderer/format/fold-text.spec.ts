import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../src-renderer/format/fold-text';

describe('a folded text', () => {
  it.each([
    ['Zürich', 'zurich'],
    ['Zu\u0308rich', 'zurich'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['GROẞ', 'gross'],
    ['José Núñez', 'jose nunez'],
    ['Łukasz Żółć', 'lukasz zolc'],
    ['Søren Ærø', 'soren aero'],
    ['Đặng Thị Hằng', 'dang thi hang'],
    ['İstanbul Işık', 'istanbul isik'],
    ['ΝΊΚΟΣ', 'νικοσ'],
    ['νίκος', 'νικοσ'],
    ['Семён', 'семен'],
    ['مُحَمَّد', 'محمد'],
    ['שָׁלוֹם', 'שלום'],
    ['Ｗａｉｔｉｎｇ　８', 'waiting 8'],
    ['ｶﾞｲﾀﾞﾝｽ', 'がいだんす'],
    ['ガイダンス', 'がいだんす'],
    ['がいだんす', 'がいだんす'],
    ['サポート', 'さぽーと'],
    ['한국어', '한국어'],
    ['กำลังรอ', fold('กําลังรอ')],
  ])('of %s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each([
    ['が', 'か'],
    ['パ', 'ハ'],
    ['ｶﾞ', 'ｶ'],
    ['มี', 'มา'],
  ])('tells %s from %s: their marks make another letter', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
    expect(fold(one)).not.toContain(fold(other));
  });

  it('is its own folded text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('is the same however its letters are put together', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD'])
          expect(fold(text.normalize(form))).toBe(fold(text));
      }),
    );
  });
});
