/** A source of numbers in [0, 1). The same seed and stream always give the same numbers. */
export type Random = () => number;

/**
 * Makes an independent source for one concern (`stream`) of one world (`seed`), so that, say, one more chat
 * message does not change who calls. FNV-1a spreads the name, mulberry32 makes the numbers.
 */
export function createRandom(seed: number, stream: string): Random {
  let state = 2166136261;
  for (const character of `${seed}/${stream}`) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
