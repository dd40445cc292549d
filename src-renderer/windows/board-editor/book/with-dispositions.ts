import type { Column } from '#contract/snapshot';

/** A column that counts only some dispositions; all for none. */
export function withDispositions(
  { dispositions: _before, ...column }: Column,
  chosen: readonly string[],
): Column {
  return chosen.length === 0 ? column : { ...column, dispositions: chosen };
}
