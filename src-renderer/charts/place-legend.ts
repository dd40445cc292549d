/** Where an entry of a legend stands: so far from the left in pixels, in which row, counted from 0. */
export interface LegendPlace {
  readonly left: number;
  readonly row: number;
}

/** Puts the entries of a legend beside each other, and into a further row what finds no room. */
export function placeLegend(widths: readonly number[], gap: number, room: number): readonly LegendPlace[] {
  let [left, row] = [0, 0];
  return widths.map((width) => {
    if (left > 0 && left + width > room) [left, row] = [0, row + 1];
    const place = { left, row };
    left += width + gap;
    return place;
  });
}
