import * as fc from 'fast-check';
import type { Board, Column, Widget } from '../../src-main/core/model/board';

const text = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' });
const texts = fc.array(text, { maxLength: 3 });
const narrowing = { dispositions: texts, title: text };
const column: fc.Arbitrary<Column> = fc.oneof(
  fc.record(
    { statistic: text.filter((name) => name !== 'SUM'), ...narrowing },
    { requiredKeys: ['statistic'] },
  ),
  fc.record(
    { statistic: fc.constant('SUM'), sumOf: fc.array(text, { minLength: 1, maxLength: 3 }), ...narrowing },
    { requiredKeys: ['statistic', 'sumOf'] },
  ),
);
const title = fc.option(text);
const table = {
  title,
  columns: fc.array(column, { maxLength: 3 }),
  filter: fc.option(
    fc.record({
      column,
      operation: fc.constantFrom('EQ' as const, 'NE' as const, 'LT' as const, 'GT' as const),
      value: fc.oneof(text, fc.constant('')),
    }),
  ),
  order: fc.array(fc.record({ column, direction: fc.constantFrom('ASC' as const, 'DESC' as const) }), {
    maxLength: 2,
  }),
  limit: fc.option(fc.integer({ min: 1, max: 5000 })),
};
const line = fc.record({ column, serviceIds: texts });

/** Any part of a board, but for its id. */
const anyPart: fc.Arbitrary<Omit<Widget, 'id'>> = fc.oneof(
  fc.record({
    kind: fc.constant('figure' as const),
    title,
    look: fc.constantFrom('tile' as const, 'gauge' as const),
    column,
    serviceIds: texts,
    limits: fc.array(
      fc.record({
        operation: fc.constantFrom('GT' as const, 'LE' as const),
        value: fc.double({ noNaN: true, noDefaultInfinity: true }),
        attention: fc.constantFrom('attention' as const, 'action' as const),
      }),
      { maxLength: 2 },
    ),
  }),
  fc.record({ kind: fc.constant('queues' as const), serviceIds: texts, ...table }),
  fc.record({ kind: fc.constant('agents' as const), teamIds: texts, isLoggedInOnly: fc.boolean(), ...table }),
  fc.record({ kind: fc.constant('states' as const), title, teamIds: texts }),
  fc.record({
    kind: fc.constant('trend' as const),
    title,
    lines: fc.array(line, { maxLength: 3 }),
    span: fc.constantFrom('15-minutes' as const, 'today' as const),
  }),
  fc.record({
    kind: fc.constant('news' as const),
    title,
    contains: fc.oneof(text, fc.constant('')),
    limit: fc.integer({ min: 1, max: 5000 }),
  }),
  fc.record({ kind: fc.constant('availability' as const), title, services: texts }),
);

/** Any board of hers. */
export const anyBoard: fc.Arbitrary<Board & { id: string; name: string }> = fc.record({
  id: text,
  name: text,
  widgets: fc
    .array(anyPart, { maxLength: 6 })
    .map((parts) => parts.map((part, index) => ({ ...part, id: `part ${index}` }) as Widget)),
});
