import { draftId } from '../../../src-main/core/boards/with-draft';
import type { Board } from '../../../src-main/core/model/board';
import type { Snapshot } from '../../../src-main/core/model/snapshot';
import { boardFloor } from '../floors/board-floor';
import { emptyBoard, hardNames, richBoard } from '../floors/boards';
import type { State } from '../scene';
import { RECEIVED } from './instant';
import { signedIn } from './states';

const stateWith = (state: string, boards: readonly [Board, ...Board[]], ageSeconds = 3) => ({
  state,
  snapshot: boardFloor(signedIn({ phase: 'live' }), boards, RECEIVED),
  nowMs: RECEIVED.atMs + ageSeconds * 1000,
});

/** The board as the editor has it beside the one that is shown: its tables are asked for under ids of their own. */
export function asEdited(state: State): State {
  const { board } = state.snapshot;
  const drafts = board.tableOfWidget.map(([id, table]) => [draftId(id), table] as const);
  const tableOfWidget = [...board.tableOfWidget, ...drafts];
  return { ...state, snapshot: { ...state.snapshot, board: { ...board, tableOfWidget } } };
}

const [long, ...others] = hardNames;
if (long === undefined) throw new Error('no board has a hard name');

const rich = stateWith('board', [richBoard, emptyBoard]);

/** Of the first of her boards the server knows less than it is asked for. */
const gaps = { refused: ['in_calls_handled_per_day'], leftOut: ['agents-2'] };
const lacking: Snapshot = { ...rich.snapshot, board: { ...rich.snapshot.board, ...gaps, gaps } };

/** Boards of her own, on a full floor. */
export const boardStates = {
  rich,
  stale: stateWith('board-stale', [richBoard, emptyBoard], 84),
  lacking: { ...rich, state: 'board-lacking', snapshot: lacking },
  empty: stateWith('board-empty', [emptyBoard, richBoard]),
  hardNames: stateWith('board-hard-names', [long, ...others]),
} satisfies Readonly<Record<string, State>>;
