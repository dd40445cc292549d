import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sample } from '../../../../src-main/core/history/sample';
import { SampleRing } from '../../../../src-main/core/history/sample-ring';

const sampleAt = (
  atMs: number,
  values: Readonly<Record<string, number | null>>,
  marks: Partial<Sample> = {},
) => ({
  atMs,
  isAfterGap: false,
  isAfterReset: false,
  wanted: new Set<string>(),
  values: new Map(Object.entries(values)),
  ...marks,
});

describe('the ring', () => {
  it('gives back the newest samples, in order, and no more than it holds', () => {
    const value = fc.option(fc.integer({ min: -1000, max: 1_000_000 }));
    const step = fc.record({
      waitMs: fc.integer({ min: 1, max: 100_000 }),
      a: value,
      b: value,
      isAfterGap: fc.boolean(),
      isAfterReset: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.array(step, { maxLength: 60 }), (capacity, steps) => {
        const ring = new SampleRing(capacity);
        let atMs = 0;
        const added = steps.map(({ waitMs, a, b, isAfterGap, isAfterReset }) => {
          atMs += waitMs;
          return { atMs, a, b, isAfterGap, isAfterReset };
        });
        for (const { a, b, ...rest } of added)
          ring.add({
            ...rest,
            wanted: new Set(),
            values: new Map([
              ['a', a],
              ['b', b],
            ]),
          });
        const kept = added.slice(-capacity);
        expect(ring.oldestMs).toBe(kept[0]?.atMs ?? null);
        for (const id of ['a', 'b'] as const) {
          const wanted = kept.map((sample) => ({
            atMs: sample.atMs,
            isAfterGap: sample.isAfterGap,
            value: sample[id],
          }));
          const isKnown = wanted.some(({ value }) => value !== null);
          const read = ring.read(id, 0);
          if (isKnown || read.length > 0) expect(read).toEqual(wanted);
          const half = kept[Math.floor(kept.length / 2)]?.atMs ?? 0;
          if (isKnown) expect(ring.read(id, half)).toEqual(wanted.filter((each) => each.atMs >= half));
        }
        expect(ring.resets(0)).toEqual(kept.filter((each) => each.isAfterReset).map((each) => each.atMs));
      }),
    );
  });

  it('keeps shares to the digits that are shown', () => {
    const ring = new SampleRing();
    ring.add(sampleAt(1, { level: 0.78 }));
    expect(ring.read('level', 0)[0]?.value).toBe(0.78);
  });

  it('knows nothing of what it was never told', () => {
    const ring = new SampleRing();
    expect(ring.oldestMs).toBeNull();
    ring.add(sampleAt(1, { a: null }));
    expect(ring.read('a', 0)).toEqual([]);
  });

  it('has no value for the time in which a series was not asked for', () => {
    const ring = new SampleRing();
    ring.add(sampleAt(1, { a: 1 }));
    ring.add(sampleAt(2, { a: 2, b: 2 }));
    ring.add(sampleAt(3, { a: 3 }));
    expect(ring.read('b', 0).map(({ value }) => value)).toEqual([null, 2, null]);
  });

  it('holds so many series, and takes others in place of those that fell silent', () => {
    const ring = new SampleRing(2, 1);
    ring.add(sampleAt(1, { a: 1, b: 1 }));
    expect(ring.read('b', 0)).toEqual([]);
    for (const atMs of [2, 3, 4, 5]) ring.add(sampleAt(atMs, { b: atMs }));
    expect(ring.read('a', 0)).toEqual([]);
    expect(ring.read('b', 0).at(-1)?.value).toBe(5);
  });

  it('makes room at once for what is wanted: the last of the others goes, what fell silent only where none is left', () => {
    const ring = new SampleRing(9, 3);
    const kept = () => ['silent', 'a', 'b', 'c', 'd'].filter((id) => ring.read(id, 0).length > 0);
    ring.add(sampleAt(1, { silent: 1, a: 1, b: 1, c: 1 }));
    expect(kept()).toEqual(['silent', 'a', 'b']);
    ring.add(sampleAt(2, { a: 2, b: 2, c: 2 }, { wanted: new Set(['c']) }));
    expect(kept()).toEqual(['silent', 'a', 'c']);
    ring.add(sampleAt(3, { a: 3, b: 3, c: 3, d: 3 }, { wanted: new Set(['a', 'c', 'd']) }));
    expect(kept()).toEqual(['a', 'c', 'd']);
    ring.add(sampleAt(4, { a: 4, b: 4, c: 4, d: 4 }, { wanted: new Set(['a', 'b', 'c', 'd']) }));
    expect(kept()).toEqual(['a', 'c', 'd']);
    expect(ring.read('a', 0).map(({ value }) => value)).toEqual([1, 2, 3, 4]);
    expect(ring.read('d', 0).map(({ value }) => value)).toEqual([null, null, 3, 4]);
  });

  it('makes no room for what has no value yet', () => {
    const ring = new SampleRing(9, 1);
    ring.add(sampleAt(1, { a: 1 }));
    ring.add(sampleAt(2, { a: 2, b: null }, { wanted: new Set(['b']) }));
    expect(ring.read('a', 0)).toHaveLength(2);
  });
});
