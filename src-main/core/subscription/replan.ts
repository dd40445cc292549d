import type { Board } from '../model/board';
import { gridsOf } from './grids-of';
import { narrowingOf } from './narrowing-of';
import type { PlannedApp, PlannedGrid, PlannedTotals, SubscriptionPlan } from './plan';
import { planSubscription } from './plan-subscription';

/**
 * The plan for another board, or for the same one changed. Where the subscription in force answers it, what is asked
 * for (`apps`) is the very same value as before; another value means another subscription.
 *
 * @param mayAskMore whether a subscription that asks for more than is needed may stay: while somebody edits, what was
 * left out of a board may well come back.
 */
export function replan(board: Board, before: SubscriptionPlan, mayAskMore: boolean): SubscriptionPlan {
  const plan = planSubscription(board, before);
  const isAnswered = covers(before, plan) && (mayAskMore || covers(plan, before));
  return isAnswered ? { ...plan, apps: before.apps } : plan;
}

/** Whether whoever gets what one plan asks for gets what the other asks for. */
function covers(one: SubscriptionPlan, other: SubscriptionPlan): boolean {
  return (
    chatLimitOf(one) >= chatLimitOf(other) &&
    gridsOf(other).every((grid) => gridsOf(one).some((known) => coversGrid(known, grid))) &&
    totalsOf(other).every((totals) => totalsOf(one).some((known) => coversTotals(known, totals)))
  );
}

function coversGrid(one: PlannedGrid, other: PlannedGrid): boolean {
  // Ids go with places and scopes.
  return one.id === other.id && hasColumnsOf(one, other);
}

function coversTotals(one: PlannedTotals, other: PlannedTotals): boolean {
  return narrowingOf(one) === narrowingOf(other) && hasColumnsOf(one, other);
}

function hasColumnsOf(one: Pick<PlannedTotals, 'columns'>, other: Pick<PlannedTotals, 'columns'>): boolean {
  const keys = new Set(one.columns.map(({ key }) => key));
  return other.columns.every(({ key }) => keys.has(key));
}

function totalsOf({ apps }: SubscriptionPlan): readonly PlannedTotals[] {
  return apps.map(({ totals }: PlannedApp) => totals).filter((totals) => totals !== null);
}

function chatLimitOf({ apps }: SubscriptionPlan): number {
  return Math.max(...apps.map(({ chatLimit }) => chatLimit));
}
