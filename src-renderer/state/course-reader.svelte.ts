import { untrack } from 'svelte';
import type { Bridge } from '#contract/bridge';
import type { CommandInput } from '#contract/commands';
import type { KnownCourses } from '../charts/wished-line';

/** Which courses are wanted. */
export type CourseWish = CommandInput<'history.read'>;

/** No course is read again sooner: nothing new is written down before. */
const LEAST_STEP_MS = 5000;

/**
 * Courses as main wrote them down. They are read when they are wished for, and again when data came since and a point
 * further could be drawn: never by a clock of its own, and never while the window is hidden, since then it hears of
 * no data.
 */
export class CourseReader {
  #known = $state.raw<KnownCourses | null>(null);
  #isReading = false;
  #readWish = '';
  #readAtMs = 0;

  /**
   * @param wish null while nothing is wanted.
   * @param receivedAtMs when data last came, on main's clock.
   */
  constructor(
    private readonly bridge: Bridge,
    private readonly wish: () => CourseWish | null,
    private readonly receivedAtMs: () => number | null,
  ) {
    // An effect, because what is far away is asked for when something here has changed.
    $effect(() => {
      const [wanted, atMs] = [this.wish(), this.receivedAtMs()];
      untrack(() => void this.#look(wanted, atMs ?? 0));
    });
  }

  /** The last that was read; null before the first answer. */
  get known(): KnownCourses | null {
    return this.#known;
  }

  async #look(wish: CourseWish | null, atMs: number): Promise<void> {
    if (wish === null || this.#isReading) return;
    const asked = JSON.stringify(wish);
    if (asked === this.#readWish && atMs - this.#readAtMs < this.#stepMs(wish.points)) return;
    this.#isReading = true;
    this.#readWish = asked;
    this.#readAtMs = atMs;
    const answer = await this.bridge.command('history.read', wish);
    this.#isReading = false;
    // Refused is a bug that main has logged; the next data asks again.
    if (answer.ok) this.#known = { series: wish.series, courses: answer.value };
    // She may have wished for something else meanwhile.
    await this.#look(this.wish(), this.receivedAtMs() ?? 0);
  }

  /** How long a point stands for, of as much as is known. */
  #stepMs(points: number): number {
    if (this.#known === null) return LEAST_STEP_MS;
    const { fromMs, toMs, recordedSinceMs } = this.#known.courses;
    const knownMs = toMs - Math.max(fromMs, recordedSinceMs ?? toMs);
    return Math.max(LEAST_STEP_MS, knownMs / points);
  }
}
