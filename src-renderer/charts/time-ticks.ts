const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;

/** Between two ticks, in minutes: steps that a clock face has. */
const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 180, 240, 360, 720];

/**
 * Where the ticks of a time axis stand: at round times of the local clock, as close as their number allows.
 *
 * @param most how many have room, at least 1.
 */
export function timeTicks(fromMs: number, toMs: number, most: number): readonly number[] {
  const stepMs =
    MINUTE_MS * (STEPS.find((step) => (toMs - fromMs) / (step * MINUTE_MS) <= most) ?? 24 * HOUR_MINUTES);
  const midnightMs = new Date(fromMs).setHours(0, 0, 0, 0);
  const first = midnightMs + Math.ceil((fromMs - midnightMs) / stepMs) * stepMs;
  const ticks: number[] = [];
  for (let atMs = first; atMs <= toMs; atMs += stepMs) ticks.push(atMs);
  return ticks;
}
