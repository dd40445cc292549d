/** A cell read once, so that it can be compared many times. */
export interface Cell {
  readonly text: string;
  /** NaN where the text is not a number. */
  readonly number: number;
}

/** Reads a cell as it is on the wire. */
export function readCell(text: string): Cell {
  return { text, number: text.trim() === '' ? NaN : Number(text) };
}

/** Orders two cells: numbers by size, else as text; '' comes first. */
export function compareCells(one: Cell, other: Cell): number {
  if (Number.isFinite(one.number) && Number.isFinite(other.number)) return one.number - other.number;
  if (one.text === other.text) return 0;
  return one.text < other.text ? -1 : 1;
}
