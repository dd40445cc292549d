import { describe, expect, it } from 'vitest';
import de from '../../../../src-renderer/messages/de.json';
import en from '../../../../src-renderer/messages/en.json';
import ja from '../../../../src-renderer/messages/ja.json';

/** What a message takes in: its places in braces. */
const placesOf = (message: unknown) =>
  [...new Set(JSON.stringify(message).match(/\{\w+\}/g) ?? [])].sort().join(' ');

describe.each([
  ['de', de as Record<string, unknown>],
  ['ja', ja as Record<string, unknown>],
])('the catalogue "%s"', (_locale, catalogue) => {
  it('has every message of the English one, and no other', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(en).sort());
  });

  it('takes in the same as the English one, message by message', () => {
    const differing = Object.entries(en).filter(
      ([key, message]) => placesOf(catalogue[key]) !== placesOf(message),
    );
    expect(differing).toEqual([]);
  });
});
