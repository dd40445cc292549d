import type { Comparison } from './compare-with-theory';
import { comparisonTable } from './comparison-table';
import { RUNS } from './confidence-interval';
import type { Experiment } from './experiment';
import {
  AGENTS,
  ERLANG_A,
  ERLANG_C,
  LONGER_TIMES,
  TALK_SECONDS,
  THRESHOLD_SECONDS,
  WARM_UP_HOURS,
} from './experiment';
import { FIGURE_WORDS } from './figure-words';
import { markdownTable } from './markdown-table';
import { verdict } from './verdict';

const DEFINITIONS = markdownTable(
  ['figure', 'in theory', 'in the simulated centre'],
  [
    [
      FIGURE_WORDS.waitingShare.name,
      'somebody who arrives finds all agents busy',
      '1 - `service_level` of the same run with a threshold of 0 s',
    ],
    [
      FIGURE_WORDS.answeredWaitSeconds.name,
      'E(W given an answer), no wait counting as 0 s',
      '`in_average_speed_of_answer`',
    ],
    [
      FIGURE_WORDS.serviceLevel.name,
      'P(answered within T) / (P(answered) + P(gives up after T))',
      '`service_level`',
    ],
    [
      FIGURE_WORDS.abandonedShare.name,
      'P(gives up), at any time',
      'gave up, early or late / (gave up + answered)',
    ],
  ],
);

/** What was compared, by formula. */
export interface Comparisons {
  readonly c: readonly Comparison[];
  readonly a: readonly Comparison[];
}

/** docs/queueing-theory.md: nothing in it depends on when or where it was made. */
export function theoryPage(published: Comparisons, longer: Comparisons): string {
  return `# The simulated contact centre and queueing theory

Perch has a contact centre of its own for demos, tests and measurements. Where it is reduced to a queue that mathematics
has solved exactly, it has to show what the solution says. \`npm run theory\` lets it run, prints the tables below and
writes this page, which takes some minutes.

## What was left out

A plan of one voice service is given to the simulator the way every other plan is, and what the service counts is read
the way the server reads it: there is no back door for this test. ${AGENTS} agents come when the day begins and never go home;
they answer at once, and nobody misses a call, holds, transfers, pauses, or has anything to finish after a call. There is
no voice menu. What is left is memoryless: calls arrive steadily at random, talk lasts ${TALK_SECONDS} s on average, and who has to
wait is answered in order of arrival or, in the second table, gives up after ${ERLANG_A.patienceSeconds} s on average. The load is the work
that arrives by the work the agents can do: arrivals per second x ${TALK_SECONDS} s / ${AGENTS} agents.

## What is compared

T is the threshold of the service level, ${THRESHOLD_SECONDS} s.

${DEFINITIONS}

The threshold decides only how a call is counted, never what happens: so every run is made twice, once with a threshold
of 0 s, where exactly those count as answered in time who did not wait. The mean wait of _all_ customers needs no row of
its own: it is the part that gives up times the mean patience.

## The formulas

- **Erlang C** (M/M/c, c agents): the probability of waiting C from the recursion of Erlang's loss formula. With
  lambda arrivals and mu conversations per second and agent, the mean wait is C / (c mu - lambda), the service level
  1 - C exp(-(c mu - lambda) T).
- **Erlang A** (M/M/c+M, also named after Palm): the balance of the birth-and-death process gives what somebody who
  arrives finds. With k customers in line before him the time V to his turn is a sum of exponential times with the rates
  c mu + j theta, j = 0 ... k, so that exp(-theta V) has a beta distribution with the parameters c mu / theta and k + 1.
  He is answered if his patience, exponential with the rate theta, is longer than V. All four figures are sums over k;
  nothing is approximated.

The code is in \`tests/theory\`; the unit tests hold it against published values.

## How it was measured

${RUNS} runs with the seeds 1 to ${RUNS}, the same ones at every load. Each begins with an empty centre; the first ${WARM_UP_HOURS} hours are left
out. A busy queue remembers long, so a run lasts the longer, the higher the load: ${daysOf(ERLANG_C)} for Erlang C,
${daysOf(ERLANG_A)} for Erlang A. The lengths were set before anything was measured. The interval is that of Student's t
distribution over the ${RUNS} results.

## ${ERLANG_C.title}

${comparisonTable(published.c)}

## ${ERLANG_A.title}

${comparisonTable(published.a)}

## How to read it

${verdict([...published.c, ...published.a])}

The unit tests compute both tables again. They fail when this page shows others, when more than one load of a table has a
figure outside, or when any figure is twice as far off as its interval reaches.

## Longer runs

Runs ${LONGER_TIMES} times as long narrow the intervals to less than a third, and find smaller mistakes.

${comparisonTable(longer.c)}

${comparisonTable(longer.a)}

${verdict([...longer.c, ...longer.a])}

Where an interval misses, other seeds tell an accident from a mistake, which would stay:
\`npm run theory -- --times ${LONGER_TIMES} --first-seed 1001\` measures with the seeds 1001 to ${1000 + RUNS}, prints, and leaves this page alone.
`;
}

/** "2, 2, 3 days": of a run at each load, or once when they are all the same. */
function daysOf({ trials }: Experiment): string {
  const days = trials.map((trial) => trial.days);
  const longest = Math.max(...days);
  return `${(new Set(days).size === 1 ? days.slice(0, 1) : days).join(', ')} ${longest === 1 ? 'day' : 'days'}`;
}
