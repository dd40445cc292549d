/** What a step of zoom asks for. */
export type ZoomStep = 'in' | 'out' | 'reset';

/** The factors that Chromium's own zoom goes through, without the largest, at which no window shows anything whole. */
const FACTORS = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;

/** Chromium keeps a logarithm, so that a factor does not come back exactly as it was set. */
const INEXACT = 0.005;

/** The zoom factor that comes after another; at either end it stays. */
export function nextZoom(factor: number, step: ZoomStep): number {
  if (step === 'reset') return 1;
  const [least, most] = [FACTORS[0], FACTORS[FACTORS.length - 1] ?? FACTORS[0]];
  return step === 'in'
    ? (FACTORS.find((next) => next > factor + INEXACT) ?? most)
    : ([...FACTORS].reverse().find((next) => next < factor - INEXACT) ?? least);
}
