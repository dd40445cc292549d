import { afterEach, describe, expect, it } from 'vitest';
import type { ImportNote } from '../../../../src-main/core/boards/import-note';
import type { Wanted } from '../../../../src-main/core/boards/wanted';
import { boardName } from '../../../../src-renderer/format/board-name';
import { failureWords } from '../../../../src-renderer/format/failure-words';
import { importNoteWords } from '../../../../src-renderer/format/import-note-words';
import { baseLocale, locales, overwriteGetLocale } from '../../../../src-renderer/messages/compiled/runtime';

const of = { board: 'Night', card: 'Waiting now' };
const notes: readonly ImportNote[] = [
  { kind: 'board-unreadable', board: 'Night', place: 'boards[0].name', wanted: { what: 'text', most: 200 } },
  { kind: 'board-unreadable', board: '', place: '', wanted: { what: 'object' } },
  { kind: 'board-renamed', board: 'Night', name: 'Night 2' },
  { kind: 'boards-cut', most: 50 },
  { kind: 'notes-cut', count: 1 },
  { kind: 'notes-cut', count: 1200 },
  { kind: 'cards-cut', board: 'Night', most: 40 },
  { kind: 'columns-cut', ...of, most: 40 },
  { kind: 'look-left-out', board: 'Night' },
  { kind: 'empty-cards', board: 'Night', count: 1 },
  { kind: 'empty-cards', board: 'Night', count: 3 },
  { kind: 'card-unknown', ...of, type: 'hologram' },
  { kind: 'card-unreadable', ...of, card: '' },
  { kind: 'second-tile', ...of, statistic: 'in_max_wait_time' },
  { kind: 'statistic-unknown', ...of, statistic: 'brand_new' },
  { kind: 'column-unreadable', ...of, column: 'Sum' },
  { kind: 'column-unreadable', ...of, column: '' },
  { kind: 'alert-left-out', ...of, condition: 'value > 5 && value < 9' },
  { kind: 'alert-left-out', ...of, condition: '' },
  { kind: 'rows-guessed', ...of },
  { kind: 'sound-left-out', ...of },
  { kind: 'order-left-out', ...of },
  { kind: 'filter-left-out', ...of },
];

const wants: readonly Wanted[] = [
  { what: 'object' },
  { what: 'list' },
  { what: 'shorter-list', most: 40 },
  { what: 'text', most: 200 },
  { what: 'flag' },
  { what: 'number' },
  { what: 'whole-number', least: 1, most: 5000 },
  { what: 'one-of', words: ['tile', 'gauge'] },
  { what: 'nothing' },
  { what: 'unique' },
  { what: 'summands' },
  { what: 'this-number', number: 1 },
];

/** Without the marks that keep a name's writing direction to itself. */
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');

afterEach(() => overwriteGetLocale(() => baseLocale));

describe.each(locales)('the words for a note on boards that were read, in "%s"', (locale) => {
  it.each(notes)('$kind: are a sentence of their own', (note) => {
    overwriteGetLocale(() => locale);
    const words = plain(importNoteWords(note));
    expect(words).toMatch(/^[\p{Lu}“„「\p{Lo}].{12,}[.。]$/u);
    expect(words).not.toMatch(/[{}]|import_|undefined/);
  });

  it('differ from each other', () => {
    overwriteGetLocale(() => locale);
    expect(new Set(notes.map(importNoteWords)).size).toBe(notes.length);
  });

  it.each(wants)('say what a place of a file should hold: $what', (wanted) => {
    overwriteGetLocale(() => locale);
    const fault = { what: 'misshapen', place: 'boards', wanted } as const;
    const { next } = failureWords({ kind: 'boards-unreadable', fault });
    expect(next).toContain('boards');
    expect(next).not.toMatch(/[{}]|wanted_|undefined/);
  });
});

describe('the words for a note on boards that were read', () => {
  it('name what they are about, and quote what somebody else wrote on one line', () => {
    expect(plain(importNoteWords({ kind: 'alert-left-out', ...of, condition: 'a\n\u202e> 5' }))).toBe(
      '“Waiting now”: the alert “a > 5” is left out. Only a figure compared with a number can be carried over; you can set a limit in the editor.',
    );
    expect(importNoteWords({ kind: 'sound-left-out', ...of, card: '' })).toMatch(/^A card without a title:/);
    expect(plain(importNoteWords({ kind: 'board-renamed', board: 'Night', name: 'Night 2' }))).toContain(
      '“Night 2”',
    );
  });

  it('say where a file is wrong, as far as that is known', () => {
    const next = (line: number | null) =>
      failureWords({ kind: 'boards-unreadable', fault: { what: 'not-json', line } }).next;
    expect(next(1204)).toContain('line 1,204');
    expect(next(null)).not.toMatch(/line/);
  });
});

describe('the name of a board', () => {
  it('is hers, or that of the language', () => {
    expect(boardName({ name: 'Night' })).toBe('Night');
    expect(boardName({ name: null })).toBe('Overview');
    overwriteGetLocale(() => 'de');
    expect(boardName({ name: null })).toBe('Überblick');
  });
});
