/** A stretch of time without a change of the clock: from a pair of instants on, the world goes at one speed. */
interface Stretch {
  readonly realMs: number;
  readonly worldMs: number;
  readonly speed: number;
}

/**
 * Ties world time (milliseconds since its first midnight) to real time (milliseconds since 1970): at its start the
 * world is at `startWorldMs` and goes `speed` times as fast. The clock can be set later, forward only.
 */
export class WorldClock {
  private readonly stretches: Stretch[];

  constructor(
    private readonly now: () => number,
    startWorldMs: number,
    speed: number,
  ) {
    this.stretches = [{ realMs: now(), worldMs: startWorldMs, speed }];
  }

  get realMs(): number {
    return this.now();
  }

  get worldMs(): number {
    const { realMs, worldMs, speed } = this.present;
    return worldMs + (this.now() - realMs) * speed;
  }

  /** World seconds in a real second. */
  get speed(): number {
    return this.present.speed;
  }

  /** Lets so much world time pass at once. */
  advance(ms: number): void {
    this.stretches.push({ realMs: this.now(), worldMs: this.worldMs + ms, speed: this.speed });
  }

  setSpeed(speed: number): void {
    this.stretches.push({ realMs: this.now(), worldMs: this.worldMs, speed });
  }

  /** When something of the world was seen by the people in front of the real clock. */
  toReal(worldMs: number): number {
    let stretch = this.present;
    // What happened while the clock was set forward happened, for the people, when it was set.
    let latestMs = Infinity;
    for (let index = this.stretches.length - 2; index >= 0 && worldMs < stretch.worldMs; index--) {
      latestMs = stretch.realMs;
      stretch = this.stretches[index] ?? stretch;
    }
    return Math.round(Math.min(stretch.realMs + (worldMs - stretch.worldMs) / stretch.speed, latestMs));
  }

  private get present(): Stretch {
    const present = this.stretches.at(-1);
    if (present === undefined) throw new Error('The clock was never started.');
    return present;
  }
}
