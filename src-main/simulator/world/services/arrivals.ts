/** How densely customers arrive, in customers per millisecond. */
export interface Arrivals {
  /** At `atMs` since the first midnight; never above `highest`. */
  at(atMs: number): number;
  readonly highest: number;
}

/** The same all day: what the formulas of Erlang assume. */
export function steadyArrivals(perMs: number): Arrivals {
  return { at: () => perMs, highest: perMs };
}

export const NO_ARRIVALS = steadyArrivals(0);
