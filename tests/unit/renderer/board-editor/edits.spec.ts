import { describe, expect, it } from 'vitest';
import { BOARD_LIMITS } from '../../../../src-main/core/boards/board-limits';
import { readBoard } from '../../../../src-main/core/boards/read-board';
import { addBoards } from '../../../../src-renderer/windows/board-editor/book/add-boards';
import { addPart } from '../../../../src-renderer/windows/board-editor/book/add-part';
import type { Book, OwnBoard } from '../../../../src-renderer/windows/board-editor/book/book';
import { bookChanges } from '../../../../src-renderer/windows/board-editor/book/book-changes';
import { changePart } from '../../../../src-renderer/windows/board-editor/book/change-part';
import { copyBoard } from '../../../../src-renderer/windows/board-editor/book/copy-board';
import { copyPart } from '../../../../src-renderer/windows/board-editor/book/copy-part';
import { moveBoard } from '../../../../src-renderer/windows/board-editor/book/move-board';
import { movePart } from '../../../../src-renderer/windows/board-editor/book/move-part';
import { newPart } from '../../../../src-renderer/windows/board-editor/book/new-part';
import { PART_KINDS, type PartKind } from '../../../../src-renderer/windows/board-editor/book/part-kind';
import { removeBoard } from '../../../../src-renderer/windows/board-editor/book/remove-board';
import { figure } from '../../../support/build-board';
import { removePart } from '../../../../src-renderer/windows/board-editor/book/remove-part';

const empty: OwnBoard = { id: 'one', name: 'One', widgets: [] };
const withParts = (...kinds: readonly PartKind[]) =>
  kinds.reduce((board, kind) => addPart(board, newPart(kind, board, ['Billing'])), empty);
const ids = (board: OwnBoard) => board.widgets.map(({ id }) => id);
const book = (...names: readonly string[]): Book => ({
  boards: names.map((name) => ({ id: name, name, widgets: [] })),
  openId: names[0] ?? null,
  partId: null,
});
const names = ({ boards }: Book) => boards.map(({ name }) => name);

describe('a new part', () => {
  it('of every kind is one that main keeps as it is', () => {
    const board = withParts(...PART_KINDS);
    const read = readBoard(JSON.parse(JSON.stringify(board)));
    expect(read).toEqual({ ok: true, value: board });
    expect(board.widgets).toHaveLength(PART_KINDS.length);
  });

  it('that is a tile shows what the board does not show yet', () => {
    const shown = withParts('tile', 'tile', 'tile').widgets.map((each) =>
      each.kind === 'figure' ? each.column.statistic : '',
    );
    expect(shown).toEqual(['in_calls_waiting', 'in_max_wait_time', 'service_level']);
  });

  it('that is a queue table has the longest wait on top', () => {
    const [table] = withParts('queues').widgets;
    expect(table).toMatchObject({
      order: [{ column: { statistic: 'in_max_wait_time' }, direction: 'DESC' }],
    });
  });

  it('has an id of its own, also after others were removed', () => {
    const board = removePart(withParts('tile', 'tile'), 'tile-1');
    expect(ids(addPart(board, newPart('tile', board, [])))).toEqual(['tile-2', 'tile-1']);
  });
});

describe('a part', () => {
  it('that is a figure is put beside the figures, any other at the end', () => {
    expect(ids(withParts('queues', 'tile', 'agents', 'gauge'))).toEqual([
      'tile-1',
      'gauge-1',
      'queues-1',
      'agents-1',
    ]);
  });

  it('is moved to a place, and not out of the board', () => {
    const board = withParts('tile', 'queues', 'agents');
    expect(ids(movePart(board, 'tile-1', 2))).toEqual(['queues-1', 'agents-1', 'tile-1']);
    expect(ids(movePart(board, 'agents-1', -5))).toEqual(['agents-1', 'tile-1', 'queues-1']);
    expect(movePart(board, 'agents-1', 9).widgets).toBe(board.widgets);
  });

  it('is changed alone', () => {
    const board = withParts('tile', 'queues');
    const changed = changePart(board, { ...figure('in_ewt'), id: 'tile-1', title: 'Callers' });
    expect(changed.widgets[0]?.title).toBe('Callers');
    expect(changed.widgets[1]).toBe(board.widgets[1]);
  });

  it('is copied right after itself', () => {
    const copied = copyPart(withParts('tile', 'queues'), 'tile-1');
    expect(copied?.copyId).toBe('tile-2');
    expect(copied === null ? [] : ids(copied.board)).toEqual(['tile-1', 'tile-2', 'queues-1']);
  });
});

describe('a board', () => {
  it('that is added gets a name that no other has, and is open', () => {
    const added = addBoards(book('One', 'Two'), [
      { id: 'a', name: 'Two', widgets: [] },
      { id: 'b', name: 'Two', widgets: [] },
    ]);
    expect(names(added)).toEqual(['One', 'Two', 'Two 2', 'Two 3']);
    expect(added.openId).toBe('a');
  });

  it('is never given a longer name than main keeps', () => {
    const long = 'n'.repeat(BOARD_LIMITS.text);
    const added = addBoards(book(long), [{ id: 'a', name: long, widgets: [] }]);
    expect(readBoard(added.boards[1])).toMatchObject({ ok: true });
    expect(new Set(names(added)).size).toBe(2);
  });

  it('is copied right after itself', () => {
    const copied = copyBoard(book('One', 'Two'), 'One', 'copy');
    expect(names(copied)).toEqual(['One', 'One 2', 'Two']);
    expect(copied.openId).toBe('copy');
  });

  it('is moved', () => {
    expect(names(moveBoard(book('One', 'Two', 'Three'), 'Three', 0))).toEqual(['Three', 'One', 'Two']);
  });

  it('that is removed leaves its neighbour open', () => {
    const all = book('One', 'Two', 'Three');
    expect(removeBoard(all, 'One').openId).toBe('Two');
    expect(removeBoard({ ...all, openId: 'Three' }, 'Three').openId).toBe('Two');
    expect(removeBoard(all, 'Three').openId).toBe('One');
    expect(removeBoard(book('One'), 'One').openId).toBeNull();
  });
});

describe('what main is told', () => {
  const [one, two, three] = book('One', 'Two', 'Three').boards as [OwnBoard, OwnBoard, OwnBoard];

  it('is what changed, and nothing else', () => {
    const renamed = { ...two, name: 'Other' };
    expect(bookChanges([one, two], [one, renamed])).toEqual({ removed: [], saved: [renamed], order: null });
    expect(bookChanges([one, two], [one])).toEqual({ removed: ['Two'], saved: [], order: null });
  });

  it('is an order only where main would have another', () => {
    expect(bookChanges([one, two], [one, two, three]).order).toBeNull();
    expect(bookChanges([one, two], [three, one, two]).order).toEqual(['Three', 'One', 'Two']);
    expect(bookChanges([one, two], [two, one])).toEqual({ removed: [], saved: [], order: ['Two', 'One'] });
  });
});
