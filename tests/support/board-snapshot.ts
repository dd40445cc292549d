import { textsSought } from '../../src-main/core/boards/texts-sought';
import type { Board } from '../../src-main/core/model/board';
import type { BoardGaps, Snapshot } from '../../src-main/core/model/snapshot';
import { reduce } from '../../src-main/core/state/reduce';
import type { PlannedGrid, SubscriptionPlan } from '../../src-main/core/subscription/plan';
import { planSubscription } from '../../src-main/core/subscription/plan-subscription';
import { afterBody } from './build-snapshot';
import { signedIn } from './busy-floor';

type Values = Readonly<Record<string, unknown>>;

/** What a test wants the server to have said to a board, by the keys of its columns and totals. */
export interface BoardAnswer {
  readonly totals?: Values;
  /** By the id of a grid; the floor's are `queues` and `agents`. A grid that is not named is not in the answer. */
  readonly grids?: Readonly<Record<string, readonly Values[]>>;
  readonly messages?: readonly unknown[];
}

/** A signed-in state that turned to a board a moment ago: what was known of the one before is still there. */
export function boardJustShown(
  board: Board,
  before: Snapshot = signedIn({ phase: 'live' }),
  gaps: Partial<BoardGaps> = {},
): Snapshot {
  const kept = reduce(before, { type: 'boards-changed', boards: [...otherThan(board, before), board] });
  const { id, name } = board;
  const tableOfWidget = planSubscription(board).gridOfWidget;
  const all = { refused: [], leftOut: [], ...gaps };
  const state = { id, name, tableOfWidget, ...all, gaps: all, sought: textsSought(board) };
  return reduce(kept, { type: 'board-shown', board: state });
}

/** An instant by main's monotonic clock and by the wall clock, in milliseconds. */
export interface Instant {
  readonly atMs: number;
  readonly wallMs: number;
}

const START: Instant = { atMs: 0, wallMs: Date.UTC(2024, 0, 2, 12) };

/** The state after the server answered what a board asks for, at 0 ms unless said otherwise. */
export function boardAnswered(
  board: Board,
  shown: Snapshot,
  answer: BoardAnswer,
  { atMs, wallMs } = START,
): Snapshot {
  const plan = planSubscription(board);
  return afterBody(shown, bodyFor(plan, answer), atMs, plan, wallMs);
}

function otherThan(board: Board, { boards }: Snapshot): readonly Board[] {
  return boards.filter(({ id }) => id !== board.id);
}

function bodyFor(plan: SubscriptionPlan, { totals = {}, grids = {}, messages = [] }: BoardAnswer): object {
  return Object.fromEntries(
    plan.apps.map((app) => [
      app.id,
      {
        stats_totals: Object.fromEntries(
          (app.totals?.columns ?? []).map(({ column, key }) => [column.statistic, totals[key] ?? '']),
        ),
        service_grids: gridsOf(app.grids, 'queues', grids),
        agent_grids: gridsOf(app.grids, 'agents', grids),
        chat_messages: app.chatLimit > 0 ? messages : [],
      },
    ]),
  );
}

function gridsOf(
  planned: readonly PlannedGrid[],
  place: PlannedGrid['place'],
  rows: NonNullable<BoardAnswer['grids']>,
): object[] {
  return planned
    .filter((grid) => grid.place === place && rows[grid.id] !== undefined)
    .map(({ id, columns }) => ({
      id,
      values: (rows[id] ?? []).map((row) =>
        Object.fromEntries(columns.map(({ key }, index) => [String(index + 1), row[key] ?? ''])),
      ),
    }));
}
