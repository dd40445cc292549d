import { describe, expect, it } from 'vitest';
import { BOARD_LIMITS } from '../../../../src-main/core/boards/board-limits';
import { readBoardsFile } from '../../../../src-main/core/boards/read-boards-file';
import { writeBoardsFile } from '../../../../src-main/core/boards/write-boards-file';
import { grid, single, wallboard } from '../../../support/vendor-board';

/** Far more than reading takes (about one second) and far less than work does that grows by the square (hours). */
const MOST_CPU_SECONDS = 8;

/** What a file holds that somebody made to keep Perch busy. */
function read(json: unknown) {
  const text = JSON.stringify(json);
  expect(text.length).toBeLessThanOrEqual(BOARD_LIMITS.file);
  const before = process.cpuUsage();
  const result = readBoardsFile(text, { boards: [], newId: () => 'new', unnamed: 'Untitled' });
  const { user } = process.cpuUsage(before);
  if (!result.ok) throw new Error(`not read: ${JSON.stringify(result.failure)}`);
  expect(user / 1e6).toBeLessThan(MOST_CPU_SECONDS);
  // What is made of a file can be kept as well: it is not many times as large.
  expect(writeBoardsFile(result.value.boards).length).toBeLessThan(4 * text.length);
  return result.value;
}

/** The text of a file's size that its other parts leave for one long text. */
const LONG = BOARD_LIMITS.file - 2000;

const unknownNames = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => `s${from + index}`);

/** A column that adds up statistics which nobody knows. */
const sumOf = (id: number, count: number) => ({
  id: `${id}`,
  statName: 'SUM',
  sum_stat_names: unknownNames(id * count, count),
});

describe('a file as large as files of boards may be', () => {
  it('of sums of unknown statistics is read, and tells a person no more than she would read', () => {
    const perCard = BOARD_LIMITS.columns * 200;
    const cards = Array.from({ length: 20 }, (_card, card) =>
      grid('service_grid', {
        columns: Array.from({ length: BOARD_LIMITS.columns }, (_, column) =>
          sumOf(card * BOARD_LIMITS.columns + column, 200),
        ),
      }),
    );
    const { notes } = read(wallboard(...cards));
    expect(notes).toHaveLength(BOARD_LIMITS.notes);
    expect(notes.at(-1)).toEqual({ kind: 'notes-cut', count: 20 * perCard - (BOARD_LIMITS.notes - 1) });
  });

  it('of one list of statistics is read', () => {
    const columns = [{ id: '1', statName: 'SUM', sum_stat_names: unknownNames(0, 200_000) }];
    expect(read(wallboard(grid('service_grid', { columns }))).notes).toHaveLength(BOARD_LIMITS.ids);
  });

  it('of cards that say nothing is read', () => {
    expect(read({ name: 'Void', widgets: new Array<object>(400_000).fill({}) }).notes).toHaveLength(41);
  });

  it('with an alert that almost is a comparison is read', () => {
    const alert = `value > 5${' '.repeat(LONG)}!`;
    expect(read(wallboard(single('in_calls_waiting', { alert }))).notes).toMatchObject([
      { kind: 'alert-left-out' },
    ]);
  });

  it('with rows that are ordered by the same again and again orders them by it once', () => {
    const long = (index: number) => `s${index}`.padEnd(BOARD_LIMITS.text, '_');
    const columns = [
      { id: '1', statName: 'SUM', sum_stat_names: Array.from({ length: 400 }, (_, i) => long(i)) },
    ];
    const order = new Array<object>(BOARD_LIMITS.columns).fill({ by: '1', dir: 'DESC' });
    const { boards } = read(wallboard(grid('service_grid', { columns, order })));
    expect(boards[0]?.widgets).toMatchObject([{ order: [{ direction: 'DESC' }] }]);
  });
});
