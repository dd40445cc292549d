import type { Board } from '../../../src-main/core/model/board';
import type { Snapshot } from '../../../src-main/core/model/snapshot';
import { reduce } from '../../../src-main/core/state/reduce';
import { planSubscription } from '../../../src-main/core/subscription/plan-subscription';
import { boardAnswered, boardJustShown, type Instant } from '../../support/board-snapshot';
import { fullFloor } from './full-floor';
import { recentCourses } from './recorded';

/** The full floor with one of her boards shown, answered at an instant; the other boards are there to turn to. */
export function boardFloor(
  before: Snapshot,
  [board, ...others]: readonly [Board, ...Board[]],
  at: Instant,
): Snapshot {
  const shown = boardJustShown(board, { ...before, boards: others });
  const { totals = {}, queues = [], agents = [], messages = [] } = fullFloor();
  const chosen = agents.filter((row) => Number(row['in_calls_handled_per_day']) > 15);
  const best = chosen.sort((a, b) => handledBy(b) - handledBy(a)).slice(0, 5);
  const grids = Object.fromEntries(
    planSubscription(board).apps.flatMap(({ grids }) =>
      grids.map(({ id, place }) => [id, place === 'queues' ? queues : id === 'agents' ? agents : best]),
    ),
  );
  const answered = boardAnswered(board, shown, { totals, grids, messages }, at);
  const heard = reduceAll(answered, at.atMs);
  return { ...heard, recent: recentCourses(heard.totals, at.atMs) };
}

const handledBy = (row: Readonly<Record<string, unknown>>) => Number(row['in_calls_handled_per_day']);

function reduceAll(state: Snapshot, atMs: number): Snapshot {
  const opinions = { Billing: false, Orders: true, Returns: null } as const;
  return Object.entries(opinions).reduce(
    (before, [service, isAvailable], index) =>
      reduce(before, { type: 'availability-heard', service, isAvailable, atMs: atMs - index * 5000 }),
    state,
  );
}
