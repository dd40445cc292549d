import type { PlannedGrid, SubscriptionPlan } from './plan';

/** All grids that a plan asks for, under whatever app id. */
export function gridsOf({ apps }: SubscriptionPlan): readonly PlannedGrid[] {
  return apps.flatMap(({ grids }) => grids);
}
