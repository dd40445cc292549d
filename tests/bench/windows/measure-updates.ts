import type { Figure } from '../figure';
import { median } from '../median';
import type { BenchPage, BenchPages } from './open-pages';

const ROUNDS = 20;
/** Rounds that are thrown away: the compiler of the engine is still at work. */
const WARM_UP_ROUNDS = 5;
const UPDATES_PER_ROUND = 10;

/** Milliseconds of the page's main thread for one update. */
interface Cost {
  /** Script, recalculation of style, and layout. */
  readonly workMs: number;
  /** These, and pre-paint, paint, handing over to the compositor, garbage collection: every task there was. */
  readonly allMs: number;
}

/** Five per cent of the agents do something else, in turns in Perch's list and in the grid. */
export async function measureUpdates({ perch, grid }: BenchPages): Promise<readonly Figure[]> {
  const perchCosts: Cost[] = [];
  const gridCosts: Cost[] = [];
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
    const one = await costOfUpdate(perch);
    const other = await costOfUpdate(grid);
    if (round < 0) continue;
    perchCosts.push(one);
    gridCosts.push(other);
  }
  const beside = (part: keyof Cost) => ({
    measured: median(perchCosts.map((cost) => cost[part])),
    yardstick: median(gridCosts.map((cost) => cost[part])),
  });
  return [
    { name: '5 % of 5000 agents change: script, style and layout', limit: 0.5, ...beside('workMs') },
    { name: '5 % of 5000 agents change: whole main thread', limit: undefined, ...beside('allMs') },
  ];
}

async function costOfUpdate({ page, session }: BenchPage): Promise<Cost> {
  await page.evaluate((updates) => globalThis.measured.prepare(updates), UPDATES_PER_ROUND);
  // What was built for the measurement is swept up before it, and not in the middle.
  await session.send('HeapProfiler.collectGarbage');
  const before = await secondsSpent({ page, session });
  await page.evaluate(() => globalThis.measured.run());
  const after = await secondsSpent({ page, session });
  const perUpdate = (names: readonly string[]) =>
    (1000 * names.reduce((sum, name) => sum + (after.get(name) ?? 0) - (before.get(name) ?? 0), 0)) /
    UPDATES_PER_ROUND;
  return {
    workMs: perUpdate(['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration']),
    allMs: perUpdate(['TaskDuration']),
  };
}

async function secondsSpent({ session }: BenchPage): Promise<ReadonlyMap<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}
