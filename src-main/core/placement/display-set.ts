import type { Rectangle } from './keep-on-screen';

/** A display as far as it matters where windows lie on it. */
export interface DisplayPlace {
  readonly bounds: Rectangle;
  /** Physical pixels in a device-independent one. */
  readonly scaleFactor: number;
}

/**
 * The name of a set of displays: the same whenever the same displays stand in the same places, in whatever order the
 * system lists them. Panels that come and go make no other set.
 */
export function displaySetKey(displays: readonly DisplayPlace[]): string {
  return displays
    .map(({ bounds: { x, y, width, height }, scaleFactor }) => `${width}x${height}@${scaleFactor} ${x},${y}`)
    .sort()
    .join(' | ');
}
