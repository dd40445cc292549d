import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const page = readFileSync('src-main/README.md', 'utf8');
const foldersIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? [each.name] : []));
/** The folders that have a line of a table, by what their names stand before or behind. */
const toldAs = (pattern: RegExp) => [...page.matchAll(pattern)].map(([, name]) => name).sort();

describe('the page about the house', () => {
  it('has a line for each folder of main', () => {
    expect(toldAs(/^\| `([\w-]+)\/` /gm)).toEqual(foldersIn('src-main').sort());
  });

  it('has a line for each folder of core', () => {
    expect(toldAs(/^\| `core\/([\w-]+)` /gm)).toEqual(foldersIn('src-main/core').sort());
  });
});
