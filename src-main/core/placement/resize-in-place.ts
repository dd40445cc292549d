import { keepOnScreen, nearestArea, type Rectangle } from './keep-on-screen';

/**
 * Gives a window another size and lets it lie where it lies: it holds on to the corner of its display's work area that
 * it is nearest to.
 */
export function resizeInPlace(
  window: Rectangle,
  size: { readonly width: number; readonly height: number },
  workAreas: readonly [Rectangle, ...Rectangle[]],
): Rectangle {
  const area = nearestArea(window, workAreas);
  const resized = {
    ...size,
    x: held(window.x, window.width, size.width, area.x, area.width),
    y: held(window.y, window.height, size.height, area.y, area.height),
  };
  return keepOnScreen(resized, size, [area]);
}

/** Along one axis: the end that is nearer to the area's stays where it is. */
function held(
  start: number,
  length: number,
  newLength: number,
  areaStart: number,
  areaLength: number,
): number {
  const before = start - areaStart;
  const after = areaStart + areaLength - (start + length);
  return before <= after ? start : start + length - newLength;
}
