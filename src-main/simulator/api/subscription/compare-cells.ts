/** Orders two values as they are on the wire: numbers by size, else as text; '' comes first. */
export function compareCells(one: string, other: string): number {
  if (one === other) return 0;
  if (isNumeric(one) && isNumeric(other)) return Number(one) - Number(other);
  return one < other ? -1 : 1;
}

function isNumeric(cell: string): boolean {
  return cell.trim() !== '' && Number.isFinite(Number(cell));
}
