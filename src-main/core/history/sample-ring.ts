import { KEPT_MS, SAMPLE_MS, type Reached, type Sample } from './sample';

/** As many samples as eight hours have at the fastest pace. */
const CAPACITY = KEPT_MS / SAMPLE_MS;
/** As many series as three hundred queues have: of more, those that are wanted are kept, and of the rest the first. */
const MOST_SERIES = 1500;

const AFTER_GAP = 1;
const AFTER_RESET = 2;

/**
 * The last samples, the oldest given up for the newest. All series share the instants; each has four bytes a sample,
 * NaN for no value. So 20 queues with five series each and the floor's eight totals cost 108 × 5760 × 4 bytes = 2.5 MB
 * however long Perch runs, and the largest history is 35 MB.
 */
export class SampleRing {
  readonly #times: Float64Array;
  readonly #flags: Uint8Array;
  readonly #values = new Map<string, Float32Array>();
  /** How many samples there ever were: the next one's place is what is left of dividing by the capacity. */
  #count = 0;

  constructor(
    private readonly capacity = CAPACITY,
    private readonly mostSeries = MOST_SERIES,
  ) {
    this.#times = new Float64Array(capacity);
    this.#flags = new Uint8Array(capacity);
  }

  /** The instant of the oldest sample that is kept; null before the first. */
  get oldestMs(): number | null {
    return this.#count === 0 ? null : this.#timeAt(this.#first);
  }

  /** Keeps a sample; it must be later than those before. */
  add({ atMs, isAfterGap, isAfterReset, values, wanted }: Sample): void {
    const place = this.#count % this.capacity;
    // Once in a round is often enough to make room for what came since and is not wanted.
    if (place === 0) this.#forgetSilent();
    this.#times[place] = atMs;
    this.#flags[place] = (isAfterGap ? AFTER_GAP : 0) | (isAfterReset ? AFTER_RESET : 0);
    for (const [id, column] of this.#values) column[place] = values.get(id) ?? Number.NaN;
    for (const [id, value] of values)
      if (value !== null && !this.#values.has(id) && this.#hasRoom(id, values, wanted))
        this.#begin(id, place, value);
    this.#count += 1;
  }

  /** A series from an instant on, one entry for each sample. Empty where it is not kept. */
  read(id: string, fromMs: number): readonly Reached[] {
    const column = this.#values.get(id);
    if (column === undefined) return [];
    const reached: Reached[] = [];
    for (let index = this.#firstFrom(fromMs); index < this.#count; index += 1) {
      const place = index % this.capacity;
      const value = column[place] ?? Number.NaN;
      reached.push({
        atMs: this.#timeAt(index),
        isAfterGap: ((this.#flags[place] ?? 0) & AFTER_GAP) > 0,
        // Four bytes do not hold 0.78 to the last digit.
        value: Number.isNaN(value) ? null : Math.round(value * 10_000) / 10_000,
      });
    }
    return reached;
  }

  /** The instants from one on at which the counters of the day began anew. */
  resets(fromMs: number): readonly number[] {
    const instants: number[] = [];
    for (let index = this.#firstFrom(fromMs); index < this.#count; index += 1) {
      if (((this.#flags[index % this.capacity] ?? 0) & AFTER_RESET) > 0) instants.push(this.#timeAt(index));
    }
    return instants;
  }

  get #first(): number {
    return Math.max(0, this.#count - this.capacity);
  }

  #timeAt(index: number): number {
    return this.#times[index % this.capacity] ?? 0;
  }

  /** The first sample from an instant on, found by halving. */
  #firstFrom(fromMs: number): number {
    let [low, high] = [this.#first, this.#count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#timeAt(middle) < fromMs) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether a series may begin. For one that is wanted another is given up. */
  #hasRoom(id: string, values: Sample['values'], wanted: Sample['wanted']): boolean {
    if (this.#values.size < this.mostSeries) return true;
    if (!wanted.has(id)) return false;
    const others = [...this.#values.keys()].filter((other) => !wanted.has(other));
    // What is silent is most likely of a board that she may return to: a queue at which nobody looks goes before it.
    const least = others.filter((other) => values.has(other)).at(-1) ?? others[0];
    return least !== undefined && this.#values.delete(least);
  }

  #begin(id: string, place: number, value: number): void {
    const column = new Float32Array(this.capacity).fill(Number.NaN);
    column[place] = value;
    this.#values.set(id, column);
  }

  /** Gives up series that had no value for a whole round, e.g. those of a board that is shown no more. */
  #forgetSilent(): void {
    for (const [id, column] of this.#values)
      if (column.every((value) => Number.isNaN(value))) this.#values.delete(id);
  }
}
