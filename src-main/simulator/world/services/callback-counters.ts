/** What the virtual queue of a service counts from one daily reset to the next. */
export interface CallbackCounters {
  requested: number;
  /** Hung up while giving the data for it. */
  abandoned: number;
  queued: number;
  /** Waiting for a callback at the daily reset. Not on the wire. */
  carriedOver: number;
  cancelled: number;
  attempted: number;
  failed: number;
  answered: number;
}

/** All zero. */
export function zeroCallbackCounters(): CallbackCounters {
  return {
    requested: 0,
    abandoned: 0,
    queued: 0,
    carriedOver: 0,
    cancelled: 0,
    attempted: 0,
    failed: 0,
    answered: 0,
  };
}
