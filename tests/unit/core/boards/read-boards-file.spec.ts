import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOARD_LIMITS } from '../../../../src-main/core/boards/board-limits';
import { boardsFileName } from '../../../../src-main/core/boards/boards-file-name';
import { readBoardsFile } from '../../../../src-main/core/boards/read-boards-file';
import { starterBoard } from '../../../../src-main/core/boards/starter-board';
import { writeBoardsFile } from '../../../../src-main/core/boards/write-boards-file';
import { anyBoard } from '../../../support/any-board';
import { agentTable, boardOf, figure, queueTable } from '../../../support/build-board';

const floor = { ...boardOf(figure('service_level'), queueTable(), agentTable()), id: 'floor', name: 'Floor' };
const night = { ...starterBoard('night', 'Night'), widgets: [] };

/** What a text holds for somebody who has these boards. */
const read = (text: string, boards = [] as readonly (typeof floor)[]) =>
  readBoardsFile(text, { boards, newId: () => 'fresh', unnamed: 'Untitled' });

const fileWith = (rest: object) =>
  JSON.stringify({ format: 'perch-boards', version: 1, boards: [], ...rest });

describe('a file of boards', () => {
  it('gives back what was written', () => {
    const boards = fc.uniqueArray(anyBoard, { maxLength: 4, selector: ({ id }) => id });
    fc.assert(
      fc.property(boards, (written) => {
        const named = written.map((board, index) => ({ ...board, name: `${index} ${board.name}` }));
        expect(read(writeBoardsFile(named))).toEqual({ ok: true, value: { boards: named, notes: [] } });
      }),
      { numRuns: 300 },
    );
  });

  it('is laid out for people, and ends as text files do', () => {
    expect(writeBoardsFile([night])).toBe(
      '{\n  "format": "perch-boards",\n  "version": 1,\n  "boards": [\n    {\n' +
        '      "id": "night",\n      "name": "Night",\n      "widgets": []\n    }\n  ]\n}\n',
    );
  });

  it('may name the schema that editors check it with', () => {
    const text = fileWith({ $schema: './board.schema.json', boards: [night] });
    expect(read(text)).toEqual({ ok: true, value: { boards: [night], notes: [] } });
  });

  it('may be one board or a list of them, without what is around them in a file', () => {
    for (const boards of [floor, [floor]]) {
      expect(read(JSON.stringify(boards))).toEqual({ ok: true, value: { boards: [floor], notes: [] } });
    }
  });

  it('that is one board says what is wrong with it', () => {
    const broken = { ...floor, widgets: [{ ...figure('service_level'), look: 'pie' }] };
    expect(read(JSON.stringify(broken))).toMatchObject({
      value: {
        boards: [],
        notes: [{ kind: 'board-unreadable', board: 'Floor', place: 'widgets[0].look' }],
      },
    });
  });

  it('may begin with the mark that some editors put there', () => {
    expect(read(`\uFEFF${writeBoardsFile([night])}`).ok).toBe(true);
  });

  it('gives boards other ids and names where they are taken, also by each other', () => {
    const text = writeBoardsFile([
      floor,
      { ...night, name: 'Floor' },
      { ...night, id: 'third', name: 'Floor 2' },
    ]);
    expect(read(text, [floor])).toMatchObject({
      value: {
        boards: [
          { id: 'fresh', name: 'Floor 2' },
          { id: 'night', name: 'Floor 3' },
          { id: 'third', name: 'Floor 2 2' },
        ],
        notes: [
          { kind: 'board-renamed', board: 'Floor', name: 'Floor 2' },
          { kind: 'board-renamed', board: 'Floor', name: 'Floor 3' },
          { kind: 'board-renamed', board: 'Floor 2', name: 'Floor 2 2' },
        ],
      },
    });
  });

  it('finds a name for one that is as long as names can be', () => {
    const name = '長'.repeat(BOARD_LIMITS.text);
    const long = { ...floor, name };
    const found = read(writeBoardsFile([{ ...long, id: 'other' }]), [long]);
    expect(found.ok && found.value.boards[0]?.name).toBe(`${'長'.repeat(BOARD_LIMITS.text - 2)} 2`);
  });

  it('loses one board that cannot be read and no other, and says where it is wrong', () => {
    const broken = { ...floor, widgets: [{ ...figure('service_level'), look: 'pie' }] };
    expect(read(fileWith({ boards: [night, broken, 7, floor] }))).toEqual({
      ok: true,
      value: {
        boards: [night, floor],
        notes: [
          {
            kind: 'board-unreadable',
            board: 'Floor',
            place: 'boards[1].widgets[0].look',
            wanted: { what: 'one-of', words: ['tile', 'gauge'] },
          },
          { kind: 'board-unreadable', board: '', place: 'boards[2]', wanted: { what: 'object' } },
        ],
      },
    });
  });

  it('tells the name of a board that cannot be read, as far as names go, with no character cut in two', () => {
    const long = { ...night, name: `-${'💺'.repeat(BOARD_LIMITS.text)}`, widgets: 'none' };
    const found = read(fileWith({ boards: [long] }));
    const [note] = found.ok ? found.value.notes : [];
    expect(note).toMatchObject({ board: `-${'💺'.repeat(BOARD_LIMITS.text - 1)}` });
  });

  it('says of a sum of nothing, and of what is added up where there is no sum, what is wanted there', () => {
    for (const column of [{ statistic: 'SUM' }, { statistic: 'in_ewt', sumOf: ['in_ewt'] }]) {
      const broken = { ...floor, widgets: [figure('in_ewt', { column })] };
      expect(read(fileWith({ boards: [broken] }))).toMatchObject({
        value: {
          notes: [{ place: 'boards[0].widgets[0].column.sumOf', wanted: { what: 'summands' } }],
        },
      });
    }
  });

  it('with more boards than can be kept gives the first ones', () => {
    const many = Array.from({ length: 51 }, (_, index) => ({ ...night, id: `${index}`, name: `${index}` }));
    const found = read(writeBoardsFile(many));
    expect(found.ok && found.value.boards.length).toBe(50);
    expect(found.ok && found.value.notes).toEqual([{ kind: 'boards-cut', most: 50 }]);
  });
});

describe('a text that is no file of boards', () => {
  it.each([
    ['', { what: 'not-json' }],
    ['<html></html>', { what: 'not-json' }],
    ['{\n"a": 1,\n"b": 2 3\n}', { what: 'not-json', line: 3 }],
    ['null', { what: 'not-boards' }],
    ['"perch-boards"', { what: 'not-boards' }],
    ['[]', { what: 'not-boards' }],
    ['{"name": "Floor", "widgets": {}}', { what: 'not-boards' }],
    [JSON.stringify({ ...floor, format: 'other' }).replace('widgets', 'parts'), { what: 'not-boards' }],
    [fileWith({ version: 2, shelves: [] }), { what: 'newer' }],
    [fileWith({ version: 0 }), { what: 'misshapen', wanted: { what: 'this-number', number: 1 } }],
    [fileWith({ version: '1' }), { what: 'misshapen', place: 'version', wanted: { what: 'this-number' } }],
    [fileWith({ boards: {} }), { what: 'misshapen', place: 'boards', wanted: { what: 'list' } }],
    [fileWith({ board: [] }), { what: 'misshapen', place: 'board', wanted: { what: 'nothing' } }],
  ])('%s is refused with what is wrong with it', (text, failure) => {
    expect(read(text)).toMatchObject({ ok: false, failure });
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        read(text);
        read(fileWith({ boards: [text] }));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the name of a file of boards', () => {
  const named = (name: string) => boardsFileName([{ ...night, name }]);

  it('is that of a single board, as far as every file system bears it', () => {
    expect(named('Floor: "late" / night?')).toBe('Perch board - Floor late night');
    expect(named('..\\..\\evil\u0000\u202egpj')).toBe('Perch board - evil gpj');
    expect(named('💺'.repeat(100))).toBe(`Perch board - ${'💺'.repeat(60)}`);
    expect(named('///')).toBe('Perch board');
  });

  it('is one for all where there are several', () => {
    expect(boardsFileName([night, floor])).toBe('Perch boards');
  });
});
