const SLOT_MS = 5_000;
const SLOTS = 60;
const MINUTES = (SLOTS * SLOT_MS) / 60_000;

/** How many attempts were placed lately: the last five minutes, to five seconds. */
export class CallRate {
  /** A ring: the number of the slot of time, and what was counted in it. */
  private readonly slots = new Float64Array(SLOTS).fill(-Infinity);
  private readonly counts = new Uint32Array(SLOTS);

  /** An attempt is placed. */
  count(nowMs: number): void {
    const slot = Math.floor(nowMs / SLOT_MS);
    const at = slot % SLOTS;
    const before = this.slots[at] === slot ? (this.counts[at] ?? 0) : 0;
    this.slots[at] = slot;
    this.counts[at] = before + 1;
  }

  /** Attempts per minute. */
  perMinute(nowMs: number): number {
    const since = Math.floor(nowMs / SLOT_MS) - SLOTS;
    return (
      this.counts.reduce((sum, count, at) => sum + ((this.slots[at] ?? 0) > since ? count : 0), 0) / MINUTES
    );
  }
}
