/** What rows came from, and at which places they are others; only where none came or went. */
interface Replacement {
  readonly before: readonly unknown[];
  readonly places: readonly number[];
}

const replacements = new WeakMap<readonly unknown[], Replacement>();

/** How rows came about in the last frame, for who follows them: thousands are not compared to find a few. */
export function replacementOf(rows: readonly unknown[]): Replacement | undefined {
  return replacements.get(rows);
}

/** Notes how rows came about. */
export function noteReplacement(rows: readonly unknown[], replacement: Replacement): void {
  // Each holds the rows before: those before them are let go.
  replacements.delete(replacement.before);
  replacements.set(rows, replacement);
}
