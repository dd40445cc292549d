/** What call attempts count from one daily reset to the next: of campaigns, and of callbacks. */
export interface DialCounters {
  placed: number;
  /** Under way at the daily reset. Not on the wire. */
  carriedOver: number;
  failed: number;
  answered: number;
  /** Answered, but not with an agent within the compliance time (specification). */
  unattended: number;
}

/** All zero. */
export function zeroDialCounters(): DialCounters {
  return { placed: 0, carriedOver: 0, failed: 0, answered: 0, unattended: 0 };
}
