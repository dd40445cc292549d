import { describe, expect, it } from 'vitest';
import { boardRows } from '../../../../src-renderer/board/board-rows';
import { boardAnswered, boardJustShown } from '../../../support/board-snapshot';
import { boardOf, queueTable } from '../../../support/build-board';

describe('the rows of a part', () => {
  it.each(['constructor', '__proto__', 'toString'])('that a file calls %s are there all the same', (id) => {
    const all = queueTable({ id });
    const few = queueTable({ id, limit: 3 });
    const grids = { queues: [{ name: 'Billing' }], 'queues-2': [{ name: 'Orders' }] };
    const rowsOf = (table: typeof all) => {
      const board = boardOf(table);
      return boardRows(boardAnswered(board, boardJustShown(board), { grids }), table, id);
    };
    expect(rowsOf(all)).toMatchObject({ gap: null, rows: [{ id: 'Billing' }] });
    expect(rowsOf(few)).toMatchObject({ gap: null, rows: [{ id: 'Orders' }] });
  });
});
