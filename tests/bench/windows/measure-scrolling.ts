import type { Figure } from '../figure';
import { median } from '../median';
import type { BenchPage, BenchPages } from './open-pages';

const PASSES = 5;
const SECONDS = 6;
/** Of the virtual desktop, and of most screens. */
const FRAMES_PER_SECOND = 60;

/** The whole list passes by in six seconds, in turns in Perch's list and in the grid. */
export async function measureScrolling({ perch, grid }: BenchPages): Promise<readonly Figure[]> {
  const perchDropped: number[] = [];
  const gridDropped: number[] = [];
  for (let pass = -1; pass < PASSES; pass++) {
    const one = await framesDropped(perch);
    const other = await framesDropped(grid);
    // The first pass warms up.
    if (pass < 0) continue;
    perchDropped.push(one);
    gridDropped.push(other);
  }
  return [
    {
      name: `dropped of ${SECONDS * FRAMES_PER_SECOND} frames while 5000 agents scroll by`,
      unit: 'frames',
      limit: 1,
      measured: median(perchDropped),
      yardstick: median(gridDropped),
    },
  ];
}

async function framesDropped({ page, session }: BenchPage): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const gapsMs = await page.evaluate((seconds) => globalThis.measured.scroll(seconds), SECONDS);
  const framesMs = 1000 / FRAMES_PER_SECOND;
  return gapsMs.reduce((dropped, gapMs) => dropped + Math.max(0, Math.round(gapMs / framesMs) - 1), 0);
}
