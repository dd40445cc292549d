import { writeFileSync } from 'node:fs';
import { compareWithTheory } from './compare-with-theory';
import { comparisonTable } from './comparison-table';
import { ERLANG_A, ERLANG_C, prolong, PUBLISHED_TIMES } from './experiment';
import type { Experiment } from './experiment';
import { theoryPage } from './theory-page';
import { verdict } from './verdict';

/** Started by build/theory.mjs: with the page to write, or with how many times as long as in the tests runs are to be. */
const [option, value = ''] = process.argv.slice(2);
const times = option === '--times' ? Number(value) : PUBLISHED_TIMES;

function compare(experiment: Experiment) {
  const comparisons = compareWithTheory(prolong(experiment, times));
  console.log(`${experiment.title}\n\n${comparisonTable(comparisons)}\n`);
  return comparisons;
}

const c = compare(ERLANG_C);
const a = compare(ERLANG_A);
console.log(verdict([...c, ...a]));
if (option === '--page') writeFileSync(value, theoryPage(c, a));
