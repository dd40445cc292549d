import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import mainWords from '../../../../src-main/words/messages/en.json';
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

/** The sources in a folder, without what is compiled of the catalogues. */
const sourcesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|svelte)$/.test(path) && !path.includes('compiled'))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .join('\n');

describe.each([
  ['src-renderer', en],
  ['src-main', mainWords],
])('the catalogue of %s', (folder, catalogue) => {
  it('has no message that nobody says', () => {
    const said = new Set([...sourcesIn(folder).matchAll(/\bm\.(\w+)/g)].map(([, key]) => key));
    expect(Object.keys(catalogue).filter((key) => !key.startsWith('$') && !said.has(key))).toEqual([]);
  });
});
