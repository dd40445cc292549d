import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rectangle } from '../../../../src-main/core/placement/keep-on-screen';
import { SNAP_PX, snapToEdges } from '../../../../src-main/core/placement/snap-to-edges';

const left = { x: 0, y: 32, width: 1280, height: 728 };
const right = { x: 1280, y: 0, width: 1920, height: 1040 };
const size = { width: 400, height: 100 };
const at = (x: number, y: number) => ({ ...size, x, y });

/** Any two displays side by side, as two of different scale look in device-independent pixels. */
const displays = fc
  .record({
    widths: fc.tuple(fc.integer({ min: 640, max: 3840 }), fc.integer({ min: 640, max: 3840 })),
    heights: fc.tuple(fc.integer({ min: 480, max: 2160 }), fc.integer({ min: 480, max: 2160 })),
    lower: fc.integer({ min: -400, max: 400 }),
  })
  .map(({ widths, heights, lower }): [Rectangle, Rectangle] => [
    { x: 0, y: 0, width: widths[0], height: heights[0] },
    { x: widths[0], y: lower, width: widths[1], height: heights[1] },
  ]);
const windows = fc.record({
  x: fc.integer({ min: -3000, max: 9000 }),
  y: fc.integer({ min: -3000, max: 4000 }),
  width: fc.integer({ min: 40, max: 600 }),
  height: fc.integer({ min: 30, max: 400 }),
});

const isInside = (window: Rectangle, area: Rectangle) =>
  window.x >= area.x &&
  window.y >= area.y &&
  window.x + window.width <= area.x + area.width &&
  window.y + window.height <= area.y + area.height;

/** How far a window is from the edges of an area: left, top, right, bottom. */
const gaps = (window: Rectangle, area: Rectangle) => [
  window.x - area.x,
  window.y - area.y,
  area.x + area.width - (window.x + window.width),
  area.y + area.height - (window.y + window.height),
];

describe('a window that is moved', () => {
  it('is drawn to an edge of the work area that it comes near', () => {
    expect(snapToEdges(at(12, 300), [left])).toEqual(at(0, 300));
    expect(snapToEdges(at(870, 300), [left])).toEqual(at(880, 300));
    expect(snapToEdges(at(300, 44), [left])).toEqual(at(300, 32));
    expect(snapToEdges(at(300, 649), [left])).toEqual(at(300, 660));
  });

  it('is drawn into a corner', () => {
    expect(snapToEdges(at(873, 650), [left])).toEqual(at(880, 660));
  });

  it('is left alone one pixel farther away', () => {
    expect(snapToEdges(at(13, 45), [left])).toEqual(at(13, 45));
  });

  it('that crosses to the next display snaps to that display’s edges', () => {
    expect(snapToEdges(at(1200, 5), [left, right])).toEqual(at(1280, 0));
    expect(snapToEdges(at(1000, 300), [left, right])).toEqual(at(880, 300));
  });

  it('that fits tightly goes to the nearer of two edges', () => {
    const narrow = { x: 0, y: 0, width: 410, height: 800 };
    expect(snapToEdges(at(4, 300), [narrow]).x).toBe(0);
    expect(snapToEdges(at(7, 300), [narrow]).x).toBe(10);
  });

  it('is always whole on one display, keeps its size, and is nowhere near an edge without touching it', () => {
    fc.assert(
      fc.property(windows, displays, (window, areas) => {
        const placed = snapToEdges(window, areas);
        const area = areas.find((each) => isInside(placed, each));
        expect(area).toBeDefined();
        expect(placed).toMatchObject({ width: window.width, height: window.height });
        if (area === undefined) return;
        const [toLeft = 0, toTop = 0, toRight = 0, toBottom = 0] = gaps(placed, area);
        const nearest = [Math.min(toLeft, toRight), Math.min(toTop, toBottom)];
        for (const gap of nearest) expect(gap === 0 || gap > SNAP_PX).toBe(true);
      }),
    );
  });

  it('that was snapped stays where it is', () => {
    fc.assert(
      fc.property(windows, displays, (window, areas) => {
        const placed = snapToEdges(window, areas);
        expect(snapToEdges(placed, areas)).toEqual(placed);
      }),
    );
  });

  it('moves no farther than the snap, unless it hung off the screen', () => {
    fc.assert(
      fc.property(windows, displays, (window, areas) => {
        fc.pre(areas.some((area) => isInside(window, area)));
        const placed = snapToEdges(window, areas);
        expect(Math.abs(placed.x - window.x)).toBeLessThanOrEqual(SNAP_PX);
        expect(Math.abs(placed.y - window.y)).toBeLessThanOrEqual(SNAP_PX);
      }),
    );
  });
});
