import { drawLogNormal } from '../world/chance/draw';
import { createRandom } from '../world/chance/random';
import type { Arrivals } from '../world/services/arrivals';
import { MINUTE, timeOfDay } from '../world/time/day';
import { SLOT_MS } from './planned-rates';

/** Real arrivals vary more than a pure chance stream: every few minutes all is a little denser or thinner. */
const SWING_MS = 12 * MINUTE;
const SWING_SIGMA = 0.1;
const SWING_AT_MOST = 1.35;

/** A time of day with more or fewer customers than planned. Milliseconds since midnight; may reach over midnight. */
export interface DemandWave {
  readonly fromMs: number;
  readonly untilMs: number;
  readonly times: number;
}

/** The planned rates (customers per millisecond by slot of the day) with waves, and with swings drawn from `name`. */
export function planArrivals(
  seed: number,
  name: string,
  rates: readonly number[],
  waves: readonly DemandWave[],
): Arrivals {
  const waved = rates.map((rate, slot) => rate * timesAt(waves, slot * SLOT_MS));
  const highest = Math.max(...waved) * SWING_AT_MOST;
  let swing = { period: -1, factor: 1 };
  return {
    highest,
    at(atMs) {
      const period = Math.floor(atMs / SWING_MS);
      if (period !== swing.period) {
        const drawn = drawLogNormal(createRandom(seed, `swing/${name}/${period}`), 1, SWING_SIGMA);
        swing = { period, factor: Math.min(drawn, SWING_AT_MOST) };
      }
      return (waved[Math.floor(timeOfDay(atMs) / SLOT_MS)] ?? 0) * swing.factor;
    },
  };
}

/** Waves that overlap multiply. */
function timesAt(waves: readonly DemandWave[], timeMs: number): number {
  return waves
    .filter(({ fromMs, untilMs }) =>
      fromMs <= untilMs ? timeMs >= fromMs && timeMs < untilMs : timeMs >= fromMs || timeMs < untilMs,
    )
    .reduce((product, { times }) => product * times, 1);
}
