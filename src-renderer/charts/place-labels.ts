/**
 * Moves labels apart that stand above each other, as little as that needs, within a height. Keeps their order.
 *
 * @param wanted where each would stand, in pixels from the top.
 */
export function placeLabels(
  wanted: readonly number[],
  lineHeight: number,
  height: number,
): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = [...wanted];
  let least = 0;
  for (const index of order) {
    placed[index] = Math.max(placed[index] ?? 0, least);
    least = (placed[index] ?? 0) + lineHeight;
  }
  let most = height;
  for (const index of order.reverse()) {
    placed[index] = Math.min(placed[index] ?? 0, most);
    most = (placed[index] ?? 0) - lineHeight;
  }
  return placed;
}
