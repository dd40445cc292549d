/** Roughly how wide a figure is, in widths of a digit: what separates digits is half as wide, a unit is set small. */
export function widthInDigits(figure: string): number {
  return Array.from(figure).reduce((sum, character) => sum + widthOf(character), 0);
}

function widthOf(character: string): number {
  if (/[:.,’'\s]/.test(character)) return 0.5;
  return character === '%' ? 0.8 : 1;
}
