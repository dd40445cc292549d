import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { salvageJson } from '../../../src-main/adapters/salvage-json';

describe('what can be read of broken JSON', () => {
  it.each([
    ['{"a": 1, "b": {"c": "}"', { a: 1 }],
    ['{"a": {"x": [1, {"y": 2}]}, "b": tru', { a: { x: [1, { y: 2 }] } }],
    ['{"a": "quo\\"te}", "b": null', { a: 'quo"te}', b: null }],
    ['"b": false} garbage', { b: false }],
    ['{"a": 1, "a": 2', { a: 2 }],
    ['{"a" : {"b": 3}, }', { a: { b: 3 }, b: 3 }],
    ['\0\0\0\0', {}],
    ['', {}],
    ['{"a":', {}],
    ['{"a": }', {}],
    ['{"c": 1', {}],
  ])('%s', (text, found) => {
    expect(salvageJson(text, ['a', 'b'])).toEqual(found);
  });

  it('is everything where nothing is broken, and never an error wherever it is cut', () => {
    fc.assert(
      fc.property(fc.record({ a: fc.jsonValue({ maxDepth: 2 }) }), fc.nat(), (value, cut) => {
        const text = JSON.stringify(value);
        fc.pre((text.match(/"a":/g)?.length ?? 0) === 1);
        expect(JSON.stringify(salvageJson(text, ['a']))).toBe(text);
        expect(() => salvageJson(text.slice(0, cut % (text.length + 1)), ['a'])).not.toThrow();
      }),
    );
  });
});
