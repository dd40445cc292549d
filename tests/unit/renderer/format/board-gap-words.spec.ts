import { afterEach, describe, expect, it } from 'vitest';
import { initialSnapshot } from '../../../../src-main/core/state/initial-snapshot';
import { boardGapWords } from '../../../../src-renderer/format/board-gap-words';
import { baseLocale, overwriteGetLocale } from '../../../../src-renderer/messages/compiled/runtime';

const { board } = initialSnapshot;

describe('what a server cannot give of a board', () => {
  afterEach(() => overwriteGetLocale(() => baseLocale));

  it('is nothing to speak of where it gives all', () => {
    expect(boardGapWords(board)).toBeNull();
  });

  it('is nothing to speak of where it lacks only what another board asks for, which is being edited', () => {
    expect(boardGapWords({ ...board, refused: ['service_level'], leftOut: ['agents-2'] })).toBeNull();
  });

  it('is said by the labels of the statistics, and by their names where they have none', () => {
    const refused = ['service_level', 'in_something_new'];
    expect(boardGapWords({ ...board, gaps: { refused, leftOut: [] } })).toBe(
      'It does not know Service level or in_something_new. Everything else is shown.',
    );
    overwriteGetLocale(() => 'de');
    expect(boardGapWords({ ...board, gaps: { refused, leftOut: [] } })).toContain(
      'Servicelevel oder in_something_new',
    );
  });
});
