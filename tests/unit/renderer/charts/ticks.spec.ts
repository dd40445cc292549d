import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeTicks } from '../../../../src-renderer/charts/time-ticks';
import { valueTicks } from '../../../../src-renderer/charts/value-ticks';

const MINUTE = 60_000;
const at = (hour: number, minute: number) => new Date(2026, 2, 4, hour, minute).getTime();

describe('the ticks of time', () => {
  it('stand at round times of the clock', () => {
    expect(timeTicks(at(10, 17), at(10, 32), 5)).toEqual([at(10, 20), at(10, 25), at(10, 30)]);
    expect(timeTicks(at(9, 40), at(10, 40), 5)).toEqual([at(9, 45), at(10, 0), at(10, 15), at(10, 30)]);
    expect(timeTicks(at(2, 10), at(10, 10), 5)).toEqual([at(4, 0), at(6, 0), at(8, 0), at(10, 0)]);
  });

  it('have room, lie within the axis, and are as many as can be', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 1440 }), (most, minutes) => {
        const [from, to] = [at(3, 7), at(3, 7) + minutes * MINUTE];
        const ticks = timeTicks(from, to, most);
        expect(ticks.length).toBeLessThanOrEqual(most + 1);
        for (const tick of ticks) expect(tick >= from && tick <= to && tick % MINUTE === 0).toBe(true);
      }),
    );
  });
});

describe('the ticks of values', () => {
  it('are whole counts', () => {
    expect(valueTicks('count', 12, 3)).toEqual([0, 5, 10, 15]);
    expect(valueTicks('count', 2, 4)).toEqual([0, 1, 2]);
    expect(valueTicks('count', 0, 4)).toEqual([0, 1]);
    expect(valueTicks('count', 1234, 4)).toEqual([0, 500, 1000, 1500]);
  });

  it('are the parts of minutes and hours for durations', () => {
    expect(valueTicks('seconds', 222, 4)).toEqual([0, 60, 120, 180, 240]);
    expect(valueTicks('seconds', 9, 4)).toEqual([0, 5, 10]);
    expect(valueTicks('seconds', 7300, 3)).toEqual([0, 3600, 7200, 10_800]);
  });

  it('always reach the whole for shares', () => {
    expect(valueTicks('share', 0.1, 4).at(-1)).toBe(1);
    expect(valueTicks('share', 0.99, 2)).toEqual([0, 0.5, 1]);
  });

  it('reach every value and begin with nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('count' as const, 'seconds' as const),
        fc.integer({ min: 0, max: 200_000 }),
        fc.integer({ min: 1, max: 6 }),
        (unit, highest, most) => {
          const ticks = valueTicks(unit, highest, most);
          expect(ticks[0]).toBe(0);
          expect(ticks.at(-1)).toBeGreaterThanOrEqual(highest);
          expect(ticks.at(-1)).toBeGreaterThan(0);
          expect(ticks.length).toBeLessThanOrEqual(most + 1);
        },
      ),
    );
  });
});
