import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { parseArgs } from 'node:util';
import { runWeek } from './run-week';
import { serveCentre } from './serve-centre';
import { describeSoak, isHeld, soakPage } from './soak-figures';

const USUAL_DAYS = 7;

// The contact centre runs in a thread of its own: what its world keeps is none of Perch's heap.
if (isMainThread) await soak();
else await serveCentre();

async function soak(): Promise<void> {
  const { values } = parseArgs({ options: { page: { type: 'string' }, days: { type: 'string' } } });
  const days = Number(values.days ?? USUAL_DAYS);
  const figures = await runWeek(new URL(import.meta.url), days);
  console.log(describeSoak(figures));
  if (values.page !== undefined) writeFileSync(values.page, soakPage(figures));
  process.exitCode = isHeld(figures) ? 0 : 1;
}
