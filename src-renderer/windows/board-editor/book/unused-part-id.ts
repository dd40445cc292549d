import type { Board } from '#contract/snapshot';

/** An id for a new part, which no other part of the board has. */
export function unusedPartId(kind: string, { widgets }: Pick<Board, 'widgets'>): string {
  const ids = new Set(widgets.map(({ id }) => id));
  let number = 1;
  while (ids.has(`${kind}-${number}`)) number += 1;
  return `${kind}-${number}`;
}
