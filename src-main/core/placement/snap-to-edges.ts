import { keepOnScreen, nearestArea, type Rectangle } from './keep-on-screen';

/** A window that lies no farther than so many pixels from an edge of the work area is drawn to it. */
export const SNAP_PX = 12;

/**
 * Where a window that is being moved goes: whole onto the display that it is nearest to, and to the edges and corners
 * of its work area that it comes close to. Its size stays.
 */
export function snapToEdges(window: Rectangle, workAreas: readonly [Rectangle, ...Rectangle[]]): Rectangle {
  const area = nearestArea(window, workAreas);
  const held = keepOnScreen(window, window, [area]);
  return {
    ...held,
    x: snapped(held.x, held.width, area.x, area.width),
    y: snapped(held.y, held.height, area.y, area.height),
  };
}

/** Along one axis: to whichever end is near, the nearer of two. */
function snapped(start: number, length: number, areaStart: number, areaLength: number): number {
  const before = start - areaStart;
  const after = areaStart + areaLength - (start + length);
  if (Math.min(before, after) > SNAP_PX) return start;
  return before <= after ? areaStart : areaStart + areaLength - length;
}
