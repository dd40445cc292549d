/** A point in the coordinates of a drawing. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** A half ring that opens downwards, from the left over the top to the right. */
export interface HalfRing {
  readonly centre: Point;
  readonly radius: number;
}

/** The path of the part of a half ring between two shares of it, 0 to 1. */
export function halfRingPath(ring: HalfRing, from: number, to: number): string {
  const [start, end] = [pointAt(ring, from), pointAt(ring, to)];
  return `M${written(start)}A${ring.radius} ${ring.radius} 0 0 1 ${written(end)}`;
}

/** A line across a half ring at a share of it, from one radius to another. */
export function halfRingTick(
  { centre }: HalfRing,
  share: number,
  innerRadius: number,
  outerRadius: number,
): string {
  const [inner, outer] = [innerRadius, outerRadius].map((radius) => pointAt({ centre, radius }, share));
  return inner === undefined || outer === undefined ? '' : `M${written(inner)}L${written(outer)}`;
}

function pointAt({ centre, radius }: HalfRing, share: number): Point {
  const angle = Math.PI * Math.min(1, Math.max(0, share));
  return { x: centre.x - radius * Math.cos(angle), y: centre.y - radius * Math.sin(angle) };
}

function written({ x, y }: Point): string {
  return `${x.toFixed(2)} ${y.toFixed(2)}`;
}
