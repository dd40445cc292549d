import type { Tenant } from './tenant';

/** Brings the world up to now; a clock that was set back leaves it where it is. */
export function advanceWorld({ world, clock }: Pick<Tenant, 'world' | 'clock'>): void {
  world.advance(Math.max(world.nowMs, clock.worldMs));
}
