import { describe, expect, it } from 'vitest';
import { recentCourse } from '../../../../src-main/core/history/recent-course';

const MINUTE = 60_000;
const each5s = (fromMs: number, toMs: number, valueOf: (atMs: number) => number | null) =>
  Array.from({ length: Math.floor((toMs - fromMs) / 5000) + 1 }, (_, index) => {
    const atMs = fromMs + index * 5000;
    return { atMs, value: valueOf(atMs), isAfterGap: false };
  });

describe('the recent course', () => {
  it('reaches a quarter of an hour back and no further', () => {
    const course = recentCourse(
      each5s(0, 60 * MINUTE, (atMs) => atMs / MINUTE),
      60 * MINUTE,
      15_000,
    );
    expect(course?.spanSeconds).toBe(900);
    expect(course?.points).toHaveLength(30);
    expect(course?.points[0]).toBe(45);
    expect(course?.points.at(-1)).toBe(60);
  });

  it('reaches back as far as is known while that is less', () => {
    const course = recentCourse(
      each5s(0, 4 * MINUTE, () => 7),
      4 * MINUTE,
      15_000,
    );
    expect(course?.spanSeconds).toBe(240);
    expect(course?.points.every((value) => value === 7)).toBe(true);
  });

  it('is none while one value alone is known', () => {
    expect(recentCourse([], 0, 15_000)).toBeNull();
    expect(
      recentCourse(
        each5s(0, 0, () => 7),
        0,
        15_000,
      ),
    ).toBeNull();
    expect(
      recentCourse(
        each5s(0, MINUTE, () => null),
        MINUTE,
        15_000,
      ),
    ).toBeNull();
  });

  it('has a gap where nothing was heard, and where the server gave no value', () => {
    const [early, late] = [each5s(0, 4 * MINUTE, () => 1), each5s(10 * MINUTE, 14 * MINUTE, () => 2)];
    const [first, ...rest] = late;
    if (first === undefined) throw new Error('no late samples');
    const withGap = recentCourse([...early, { ...first, isAfterGap: true }, ...rest], 14 * MINUTE, 15_000);
    expect(withGap?.points[0]).toBe(1);
    expect(withGap?.points[15]).toBeNull();
    expect(withGap?.points.at(-1)).toBe(2);
    const silent = each5s(0, 10 * MINUTE, (atMs) => (atMs > 4 * MINUTE && atMs < 6 * MINUTE ? null : 1));
    expect(recentCourse(silent, 10 * MINUTE, 15_000)?.points[15]).toBeNull();
  });

  it('ends where its last value is too old to stand for now', () => {
    const course = recentCourse(
      each5s(0, 10 * MINUTE, () => 1),
      12 * MINUTE,
      15_000,
    );
    expect(course?.points[0]).toBe(1);
    expect(course?.points.at(-1)).toBeNull();
  });
});
