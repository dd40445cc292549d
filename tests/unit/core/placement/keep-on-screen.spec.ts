import { describe, expect, it } from 'vitest';
import { keepOnScreen } from '../../../../src-main/core/placement/keep-on-screen';

const left = { x: 0, y: 0, width: 1280, height: 760 };
const right = { x: 1280, y: 0, width: 1920, height: 1040 };
const size = { width: 400, height: 100 };

describe('a window', () => {
  it('that was nowhere yet goes to the lower left corner of the primary display', () => {
    expect(keepOnScreen(null, size, [left, right])).toEqual({ ...size, x: 16, y: 644 });
  });

  it('stays where it was', () => {
    const place = { ...size, x: 1500, y: 300 };
    expect(keepOnScreen(place, size, [left, right])).toEqual(place);
  });

  it('comes back to a display that is there when its own was removed', () => {
    expect(keepOnScreen({ ...size, x: 2800, y: 900 }, size, [left])).toEqual({ ...size, x: 880, y: 660 });
  });

  it('comes back to the nearest of several displays, which need not be the primary one', () => {
    const place = { ...size, x: 3100, y: 1500 };
    expect(keepOnScreen(place, size, [left, right])).toEqual({ ...size, x: 2800, y: 940 });
    expect(keepOnScreen({ ...size, x: -900, y: 300 }, size, [right, left])).toEqual({
      ...size,
      x: 0,
      y: 300,
    });
  });

  it('comes back from beyond the upper left corner, also of a display that is not at the origin', () => {
    const above = { x: -1920, y: -1080, width: 1920, height: 1080 };
    const place = { ...size, x: -2500, y: -1200 };
    expect(keepOnScreen(place, size, [left, above])).toEqual({ ...size, x: -1920, y: -1080 });
    expect(keepOnScreen(null, size, [above])).toEqual({ ...size, x: -1904, y: -116 });
  });

  it('stays on a wide display, however near the middle of a small one beside it is', () => {
    const place = { ...size, x: 1300, y: 300 };
    const wide = { x: 1280, y: 0, width: 3440, height: 1400 };
    expect(keepOnScreen(place, size, [left, wide])).toEqual(place);
  });

  it('across two displays goes to the one to which its way is shorter', () => {
    const below = { x: 0, y: 760, width: 1280, height: 400 };
    const at = (x: number, y: number) => ({ ...size, x, y });
    for (const areas of [
      [left, right, below],
      [below, left, right],
      [right, below, left],
    ] as const) {
      expect(keepOnScreen(at(200, 730), size, areas)).toEqual(at(200, 760));
      expect(keepOnScreen(at(200, 680), size, areas)).toEqual(at(200, 660));
      expect(keepOnScreen(at(1200, 9), size, areas)).toEqual(at(1280, 9));
      expect(keepOnScreen(at(900, 9), size, areas)).toEqual(at(880, 9));
    }
  });

  it('is never larger than the display', () => {
    const place = { x: 0, y: 0, width: 5000, height: 5000 };
    expect(keepOnScreen(place, size, [left])).toEqual(left);
  });
});
