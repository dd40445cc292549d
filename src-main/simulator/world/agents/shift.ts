/** When an agent works, in milliseconds since midnight. */
export interface Shift {
  readonly fromMs: number;
  readonly toMs: number;
}
