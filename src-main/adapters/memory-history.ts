import { SampleRing } from '../core/history/sample-ring';
import type { Reached, Sample } from '../core/history/sample';
import type { HistoryStore } from '../services/ports';

/** Keeps history in memory: it lasts until Perch quits. */
export class MemoryHistory implements HistoryStore {
  #ring = new SampleRing();

  get oldestMs(): number | null {
    return this.#ring.oldestMs;
  }

  add(sample: Sample): void {
    this.#ring.add(sample);
  }

  read(id: string, fromMs: number): readonly Reached[] {
    return this.#ring.read(id, fromMs);
  }

  resets(fromMs: number): readonly number[] {
    return this.#ring.resets(fromMs);
  }

  forget(): void {
    this.#ring = new SampleRing();
  }
}
