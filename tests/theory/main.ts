import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compareWithTheory } from './compare-with-theory';
import { comparisonTable } from './comparison-table';
import type { Experiment } from './experiment';
import { ERLANG_A, ERLANG_C, LONGER_TIMES, prolong } from './experiment';
import type { Comparisons } from './theory-page';
import { theoryPage } from './theory-page';
import { verdict } from './verdict';

/** Started by build/theory.mjs, which has checked the arguments: with the page to write, or with other runs to print. */
const { values } = parseArgs({
  options: {
    page: { type: 'string' },
    times: { type: 'string', default: '1' },
    'first-seed': { type: 'string', default: '1' },
  },
});

function compare(times: number): Comparisons {
  const comparisons = { c: compareOne(ERLANG_C, times), a: compareOne(ERLANG_A, times) };
  console.log(`${verdict([...comparisons.c, ...comparisons.a])}\n`);
  return comparisons;
}

function compareOne(experiment: Experiment, times: number) {
  const comparisons = compareWithTheory(prolong(experiment, times), Number(values['first-seed']));
  console.log(`${experiment.title}\n\n${comparisonTable(comparisons)}\n`);
  return comparisons;
}

if (values.page === undefined) compare(Number(values.times));
else writeFileSync(values.page, theoryPage(compare(1), compare(LONGER_TIMES)));
