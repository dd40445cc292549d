import type { FigureLimit } from '#contract/snapshot';

/** Limits with another one for a kind of attention; with none for null. */
export function withLimit(
  limits: readonly FigureLimit[],
  attention: FigureLimit['attention'],
  limit: FigureLimit | null,
): readonly FigureLimit[] {
  const others = limits.filter((each) => each.attention !== attention);
  if (limit === null) return others;
  return attention === 'attention' ? [limit, ...others] : [...others, limit];
}
