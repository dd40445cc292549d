import { describe, expect, it } from 'vitest';
import { compareShapes } from './compare-shapes';

describe('shapes', () => {
  it('agree whatever the values are', () => {
    const sample = { id: 'a', count: 1, rows: [{ 1: 'x', 2: '17' }], flags: [true] };
    const actual = {
      id: 'b',
      count: 2,
      rows: [
        { 1: 'y', 2: '0' },
        { 1: 'z', 2: '5' },
      ],
      flags: [false, true],
    };
    expect(compareShapes(sample, actual)).toEqual([]);
  });

  it.each<[what: string, sample: unknown, actual: unknown, difference: string]>([
    ['a missing key', { a: 1 }, {}, 'answer.a is missing'],
    ['a new key', {}, { a: 1 }, 'answer.a is not in the sample'],
    ['another type', { a: 1 }, { a: '1' }, 'answer.a is digits "1", not number'],
    ['a list for an object', {}, [], 'answer is list [], not object'],
    ['null for a text', 'x', null, 'answer is null null, not text'],
    ['nothing where there was text', 'x', '', 'answer is empty "", not text'],
    ['words where there were digits', { a: '12' }, { a: 'twelve' }, 'answer.a is text "twelve", not digits'],
    ['an empty list', [1], [], 'answer is empty'],
    ['a wrong item', [{ a: 1 }, { b: 1 }], [{ b: 1 }, { c: 1 }], 'answer[1].a is missing'],
  ])('differ by %s', (_what, sample, actual, difference) => {
    expect(compareShapes(sample, actual)).toContain(difference);
  });

  it('agree with any text where the sample has none', () => {
    expect(compareShapes('', 'anything')).toEqual([]);
    expect(compareShapes('', 1)).toHaveLength(1);
  });
});
