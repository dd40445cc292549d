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
});
