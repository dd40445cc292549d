import type { Answer, GridRead } from './answer';
import { gridsOf } from './grids-of';
import type { PlannedGrid, SubscriptionPlan } from './plan';

/**
 * What of the last answer can be compared with answers to another plan: totals, and grids of the same rows and columns.
 * So a row that says the same stays the same, whatever else is asked for now.
 */
export function stillTrue(last: Answer, before: SubscriptionPlan, plan: SubscriptionPlan): Answer {
  const earlier = gridsOf(before);
  const grids: Record<string, GridRead> = {};
  for (const grid of gridsOf(plan)) {
    const read = last.grids[grid.id];
    const known = earlier.find(({ id }) => id === grid.id);
    if (read !== undefined && known !== undefined && isSame(known, grid)) grids[grid.id] = read;
  }
  return { ...last, grids };
}

function isSame(one: PlannedGrid, other: PlannedGrid): boolean {
  const keysOf = ({ columns }: PlannedGrid) => JSON.stringify(columns.map(({ key }) => key));
  return JSON.stringify(one.scope) === JSON.stringify(other.scope) && keysOf(one) === keysOf(other);
}
