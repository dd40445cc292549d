/** Room above and below, so that the stroke is not cut. */
const EDGE = 1.5;

/**
 * The path of a small line without axes: its lowest value at the bottom, its highest at the top, one that never moved
 * in the middle. Gaps are left out, and a value alone between gaps is a dot.
 */
export function sparkPath(points: readonly (number | null)[], width: number, height: number): string {
  const known = points.filter((value) => value !== null);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const room = height - 2 * EDGE;
  const yOf = (value: number) =>
    most === least ? height / 2 : EDGE + room - ((value - least) / (most - least)) * room;
  const xOf = (index: number) => (index / Math.max(1, points.length - 1)) * width;
  let path = '';
  points.forEach((value, index) => {
    if (value === null) return;
    const isJoined = index > 0 && points[index - 1] !== null;
    const at = `${rounded(xOf(index))} ${rounded(yOf(value))}`;
    path += isJoined ? `L${at}` : `M${at}h0`;
  });
  return path;
}

function rounded(at: number): number {
  return Math.round(at * 100) / 100;
}
