import { afterEach, describe, expect, it } from 'vitest';
import { boardWords } from '../../../src-main/words/board-words';
import { speak } from '../../../src-main/words/speak';

afterEach(() => speak(['en']));

describe('the name of a board in the menu', () => {
  it('is hers, or for the one that Perch starts with that of the language', () => {
    expect(boardWords.nameOf({ name: 'Night' })).toBe('Night');
    const names = ['en', 'de', 'ja'].map((language) => {
      speak([language]);
      return [boardWords.nameOf({ name: null }), boardWords.unnamed()];
    });
    expect(names).toEqual([
      ['Overview', 'Untitled board'],
      ['Überblick', 'Board ohne Titel'],
      ['全体の状況', '無題のボード'],
    ]);
  });

  it('is one line, no wider than a menu, and cannot turn the menu around', () => {
    expect(boardWords.nameOf({ name: 'A\nB\u202e\tC' })).toBe('A B C');
    expect(boardWords.nameOf({ name: '🦜'.repeat(41) })).toBe(`${'🦜'.repeat(39)}…`);
    expect(boardWords.nameOf({ name: '🦜'.repeat(40) })).toBe('🦜'.repeat(40));
  });
});
