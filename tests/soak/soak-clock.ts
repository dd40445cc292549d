import { TestClock } from '../support/test-clock';

/** A simulated clock that the contact centre in the other thread reads too. */
export class SoakClock extends TestClock {
  readonly time = new SharedArrayBuffer(8);
  readonly #shared = new Float64Array(this.time);
  #random = 1;

  constructor() {
    super();
    this.share();
  }

  /** A number from 0 to 1, the same ones in each run. */
  override random(): number {
    this.#random = (this.#random * 48_271) % 2_147_483_647;
    return this.#random / 2_147_483_647;
  }

  override advance(ms: number): void {
    super.advance(ms);
    this.share();
  }

  share(): void {
    this.#shared[0] = this.trueMs;
  }
}
