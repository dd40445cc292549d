/** One measured figure: how often the yardstick fits into what was measured. */
export interface Figure {
  readonly name: string;
  readonly measuredMs: number;
  /** What the yardstick took in the same run, or the time that is allowed. */
  readonly yardstickMs: number;
  /** The greatest ratio that passes; undefined where there is none. */
  readonly limit: number | undefined;
}

/** What was measured by its yardstick. */
export function ratioOf({ measuredMs, yardstickMs }: Figure): number {
  return measuredMs / yardstickMs;
}

/** Whether a figure is worse than it may be. */
export function isBroken(figure: Figure): boolean {
  return figure.limit !== undefined && ratioOf(figure) > figure.limit;
}
