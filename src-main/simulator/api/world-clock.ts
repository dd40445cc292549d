/** Ties world time to real time: at the start of the simulator the world is at `startWorldMs` and goes `speed` times as fast. */
export class WorldClock {
  private readonly startRealMs: number;

  constructor(
    private readonly now: () => number,
    private readonly startWorldMs: number,
    private readonly speed: number,
  ) {
    this.startRealMs = now();
  }

  /** Real time, milliseconds since 1970. */
  get realMs(): number {
    return this.now();
  }

  /** World time, milliseconds since its first midnight. */
  get worldMs(): number {
    return this.startWorldMs + (this.now() - this.startRealMs) * this.speed;
  }

  /** When something of the world was seen by the people in front of the real clock. */
  toReal(worldMs: number): number {
    return Math.round(this.startRealMs + (worldMs - this.startWorldMs) / this.speed);
  }
}
