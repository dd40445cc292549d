import { median } from './median';

/** Something to be timed. */
export type Work = () => unknown;

/** Rounds that are thrown away: the compiler of the engine is still at work. */
const WARM_UP_ROUNDS = 10;

/**
 * Times a piece of work and its yardstick in turns, so that whatever else slows the machine down slows down both, and
 * gives the medians in milliseconds.
 */
export async function measureBeside(
  work: Work,
  yardstick: Work,
  rounds: number,
): Promise<{ readonly measured: number; readonly yardstick: number }> {
  // What was built for the measurement is swept up before it, and not in the middle.
  globalThis.gc?.();
  const workMs: number[] = [];
  const yardstickMs: number[] = [];
  for (let round = -WARM_UP_ROUNDS; round < rounds; round++) {
    const one = await timeOf(work);
    const other = await timeOf(yardstick);
    if (round < 0) continue;
    workMs.push(one);
    yardstickMs.push(other);
  }
  return { measured: median(workMs), yardstick: median(yardstickMs) };
}

async function timeOf(work: Work): Promise<number> {
  const startedMs = performance.now();
  const result = work();
  // Waiting for what is no promise would cost a turn of the event loop.
  if (result instanceof Promise) await result;
  return performance.now() - startedMs;
}
