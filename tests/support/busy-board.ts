import type { Board, Widget } from '../../src-main/core/model/board';
import type { BoardGaps, Snapshot } from '../../src-main/core/model/snapshot';
import { boardAnswered, boardJustShown, type BoardAnswer } from './board-snapshot';
import { boardOf } from './build-board';
import { busyAnswer } from './busy-floor';

/** A board of these parts on a busy floor, answered at 0 ms; what is said here is said beside the floor. */
export function busyBoard(
  widgets: readonly Widget[],
  answer: BoardAnswer = {},
  gaps: Partial<BoardGaps> = {},
): Snapshot {
  const board = boardOf(...widgets);
  return boardAnswered(board, boardJustShown(board, undefined, gaps), withFloor(answer));
}

/** The same floor after another answer to the same board. */
export function withFloor({
  totals = {},
  grids = {},
  messages = busyAnswer.messages,
}: BoardAnswer): BoardAnswer {
  return {
    totals: { ...busyAnswer.totals, ...totals },
    grids: { queues: busyAnswer.queues, agents: busyAnswer.agents, ...grids },
    messages,
  };
}

/** Two boards of hers of which none is shown. */
export function withBoards(snapshot: Snapshot, ...names: readonly string[]): Snapshot {
  const boards: readonly Board[] = names.map((name, index) => ({ id: `board ${index}`, name, widgets: [] }));
  return { ...snapshot, boards };
}
