/** How long a run is. It begins with an empty centre at the daily reset and ends with a daily reset. */
export interface RunLength {
  /** The beginning that is left out, until the empty centre is forgotten: within the first day. */
  readonly warmUpHours: number;
  /** Days in all, warm-up included. */
  readonly days: number;
}
