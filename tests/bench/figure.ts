/** What a figure counts. */
export type FigureUnit = 'milliseconds' | 'bytes' | 'frames';

/** One measured figure: how often the yardstick fits into what was measured. */
export interface Figure {
  readonly name: string;
  /** Milliseconds unless said otherwise. */
  readonly unit?: FigureUnit;
  readonly measured: number;
  /** What the yardstick took in the same run, or what is allowed. */
  readonly yardstick: number;
  /** The greatest ratio that passes; undefined where there is none. */
  readonly limit: number | undefined;
}

/** What was measured by its yardstick. */
export function ratioOf({ measured, yardstick }: Figure): number {
  // Neither dropped a frame: that is as good.
  if (measured === yardstick) return 1;
  return measured / yardstick;
}

/** Whether a figure is worse than it may be. */
export function isBroken(figure: Figure): boolean {
  return figure.limit !== undefined && ratioOf(figure) > figure.limit;
}
