import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findStatistic, statistics } from '../../../../src-main/core/catalogue/statistics';

/** Rows that are no statistic of their own: one without a name, the word for a sum, the vendor's icon. */
const NONE = ['(blank)', 'SUM', 'state_ic'];
const rows = readFileSync('tests/samples/statistics.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))
  .map((cells) => ({
    name: cells[0] ?? '',
    unit: cells.find((cell) => /^(count|seconds|ratio|percent|text|enum|boolean|json)$/.test(cell)) ?? '',
    scopes: cells.find((cell) => /(total|service_grid|agent_grid|other\(|unknown)/.test(cell)) ?? '',
  }))
  .filter(({ name }) => !NONE.includes(name));

describe('the catalogue', () => {
  it('has every statistic of the list, each once', () => {
    const names = statistics.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect([...new Set(rows.map(({ name }) => name))].sort()).toEqual([...names].sort());
  });

  it.each(rows.map((row) => [row.name, row] as const))('reads %s as its unit says', (name, { unit }) => {
    const known = findStatistic(name)?.unit ?? '';
    const wanted = {
      count: ['count'],
      seconds: ['seconds', 'running', 'running-unless-zero'],
      ratio: ['share'],
      percent: ['share'],
    }[unit] ?? ['text'];
    expect(wanted).toContain(known);
  });

  it.each(rows.map((row) => [row.name, row] as const))(
    'knows where %s may be asked for',
    (name, { scopes }) => {
      const known = findStatistic(name)?.containers ?? [];
      const wanted = [
        ...(/(^|; ?)total/.test(scopes) ? ['total'] : []),
        ...(/(^|; ?)service_grid/.test(scopes) ? ['queue'] : []),
        ...(/(^|; ?)agent_grid/.test(scopes) ? ['agent'] : []),
      ];
      for (const container of wanted) expect(known).toContain(container);
    },
  );

  it('does not know what is not in it', () => {
    expect(findStatistic('constructor')).toBeUndefined();
  });
});
