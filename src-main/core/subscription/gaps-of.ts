import type { BoardGaps } from '../model/snapshot';
import type { Dialect } from './dialect';
import type { SubscriptionPlan } from './plan';
import { writeRequest } from './write-request';

const NONE: BoardGaps = { refused: [], leftOut: [] };

/**
 * What of a plan a server does not give: what it refused, what it cannot narrow, and what it is not asked for.
 *
 * @param asked what it is asked for, with the same ids for the same rows and totals.
 * @param dialect null while it is not agreed what the server knows.
 */
export function gapsOf(plan: SubscriptionPlan, asked: SubscriptionPlan, dialect: Dialect | null): BoardGaps {
  const { refused, leftOut }: BoardGaps = dialect === null ? NONE : writeRequest(plan, dialect);
  const askedIds = idsOf(asked);
  const ids = idsOf(plan).filter((id) => leftOut.includes(id) || !askedIds.includes(id));
  return { refused, leftOut: ids.flatMap((id) => totalsOf(plan, id) ?? [id]) };
}

function idsOf({ apps }: SubscriptionPlan): readonly string[] {
  return apps.flatMap(({ id, grids }) => [...grids.map((grid) => grid.id), id]);
}

/** The keys of all totals of an app; null for the id of a grid. */
function totalsOf({ apps, sums }: SubscriptionPlan, id: string): readonly string[] | null {
  const app = apps.find((each) => each.id === id);
  if (app === undefined) return null;
  const keys = app.totals?.columns.map(({ key }) => key) ?? [];
  const isOfThese = (key: string) => keys.includes(key);
  return [...keys, ...sums.filter(({ partKeys }) => partKeys.every(isOfThese)).map(({ key }) => key)];
}
