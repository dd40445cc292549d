import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runBench } from '../run-bench';
import { benchPage, surveyStage } from './bench-page';
import { measureScrolling } from './measure-scrolling';
import { measureUpdates } from './measure-updates';
import { withPages } from './open-pages';

const { values } = parseArgs({
  options: { pages: { type: 'string' }, page: { type: 'string' }, json: { type: 'boolean' } },
});

await withPages(values.pages ?? '', async (pages) => {
  const stage = await surveyStage(pages);
  const figures = await runBench([() => measureUpdates(pages), () => measureScrolling(pages)]);
  if (values.page !== undefined) writeFileSync(values.page, benchPage(figures, stage));
});
