import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareWithTheory, isInside } from '../../theory/compare-with-theory';
import { comparisonTable } from '../../theory/comparison-table';
import { ERLANG_A, ERLANG_C } from '../../theory/experiment';

const LIMIT_MS = 120_000;

describe.each([ERLANG_C, ERLANG_A])('the simulated centre and $title', (experiment) => {
  it('agree, and the page shows the very same table', { timeout: LIMIT_MS }, () => {
    const comparisons = compareWithTheory(experiment);
    const table = comparisonTable(comparisons);
    const missed = new Set(comparisons.filter((each) => !isInside(each)).map(({ load }) => load));
    // One of five loads may miss by chance; a mistake in the centre would show at several, or far off.
    expect(missed.size, table).toBeLessThanOrEqual(1);
    expect(Math.max(...comparisons.map(({ distance }) => distance)), table).toBeLessThan(2);

    const page = readFileSync(new URL('../../../docs/queueing-theory.md', import.meta.url), 'utf8');
    expect(page, 'write the page again: npm run theory').toContain(table);
  });
});
