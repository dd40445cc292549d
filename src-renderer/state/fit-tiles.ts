/** How tiles are laid out: so many columns of these shares of the width, and how large their figures are. */
export interface TilesLayout {
  readonly columns: readonly number[];
  readonly rows: number;
  /** Height of the figures' type, in pixels. */
  readonly figurePx: number;
}

/** Pixels between tiles, and inside of each at both sides together. */
const GAP_PX = 6;
const SIDES_PX = 18;

/** The least width of a tile in which its name can be read. */
const LEAST_WIDTH_PX = 88;

/** The width of a digit in heights of its type. */
const DIGIT_WIDTH = 0.64;

/** The share of a tile's height that its figure takes; the rest is for its name and what stands below. */
const HEIGHT_SHARE = 0.46;

const LEAST_PX = 15;
const MOST_PX = 160;

/**
 * Lays tiles out so that their figures, all of one size, are as large as can be.
 *
 * @param digits how wide each figure is, in widths of a digit
 * @param width of the place for all of them, in pixels; 0 while it is not known
 * @param height of the same place, in pixels; 0 while it is not known
 */
export function fitTiles(digits: readonly number[], width: number, height: number): TilesLayout {
  const layouts = digits.map((_, index) => layOut(digits, index + 1, width, height));
  const [first, ...others] = layouts.reverse();
  if (first === undefined) return { columns: [1], rows: 1, figurePx: LEAST_PX };
  // One row unless more rows are clearly better: names read along it.
  return others.reduce((best, next) => (next.figurePx > best.figurePx * 1.08 ? next : best), first);
}

function layOut(digits: readonly number[], count: number, width: number, height: number): TilesLayout {
  const rows = Math.ceil(digits.length / count);
  const columnDigits = Array.from({ length: count }, (_, column) =>
    Math.max(...digits.filter((_, index) => index % count === column)),
  );
  const free = width - (count - 1) * GAP_PX;
  const widthsAt = (px: number) =>
    columnDigits.map((all) => Math.max(LEAST_WIDTH_PX, SIDES_PX + all * DIGIT_WIDTH * px));
  const fits = (px: number) => widthsAt(px).reduce((sum, each) => sum + each, 0) <= free;
  const byHeight = Math.floor(((height - (rows - 1) * GAP_PX) / rows) * HEIGHT_SHARE);
  let figurePx = Math.min(MOST_PX, Math.max(LEAST_PX, byHeight));
  while (figurePx > LEAST_PX && !fits(figurePx)) figurePx -= 1;
  return { columns: widthsAt(figurePx).map(Math.round), rows, figurePx };
}
