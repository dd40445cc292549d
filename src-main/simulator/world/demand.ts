import { MINUTE, timeOfDay } from './day';
import { drawLogNormal } from './draw';
import type { LoadPlan } from './planned-rates';
import { comfortableLoad, plannedRates, SLOT_MS } from './planned-rates';
import { createRandom } from './random';
import type { Service } from './service';
import { strainedLoad, strainedServices } from './strain';

/** Real arrivals vary more than a pure chance stream: every few minutes all is a little denser or thinner. */
const SWING_MS = 12 * MINUTE;
const SWING_SIGMA = 0.1;
const SWING_AT_MOST = 1.35;

/** How densely customers arrive, in customers per millisecond. */
export interface Demand {
  at(service: Service, atMs: number): number;
  /** At no time is `at` above this. */
  highest(service: Service): number;
}

/** The demand of a centre: what its roster was planned for, with swings, and more of it where there is strain. */
export function createDemand(seed: number, services: readonly Service[]): Demand {
  const strained = strainedServices(seed, services);
  const plans = new Map(
    services.map((service) => [service, createPlan(seed, service, strained.indexOf(service))] as const),
  );
  return {
    at: (service, atMs) => plans.get(service)?.at(atMs) ?? 0,
    highest: (service) => plans.get(service)?.highest ?? 0,
  };
}

function createPlan(seed: number, service: Service, strainTurn: number) {
  const load: LoadPlan =
    strainTurn < 0 ? comfortableLoad : (agents, timeMs) => strainedLoad(strainTurn, agents, timeMs);
  const rates = plannedRates(service, load);
  let swing = { period: -1, factor: 1 };
  return {
    highest: Math.max(...rates) * SWING_AT_MOST,
    at(atMs: number): number {
      const period = Math.floor(atMs / SWING_MS);
      if (period !== swing.period) {
        const drawn = drawLogNormal(createRandom(seed, `swing/${service.id}/${period}`), 1, SWING_SIGMA);
        swing = { period, factor: Math.min(drawn, SWING_AT_MOST) };
      }
      return (rates[Math.floor(timeOfDay(atMs) / SLOT_MS)] ?? 0) * swing.factor;
    },
  };
}
