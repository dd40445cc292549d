import { BOARD_LIMITS } from '#contract/domain';
import type { TrendSpan } from '#contract/snapshot';
import type { CourseUnit } from '../../../charts/course-unit';
import { freeLook } from '../../../charts/free-look';

/** A total that she chose, with a look that it keeps when others go. */
interface ChosenLine {
  readonly key: string;
  readonly unit: CourseUnit;
  readonly look: number;
}

/** What she chose to see of the trends, for as long as the window lives. */
export class TrendsChoice {
  span = $state<TrendSpan>('15-minutes');
  isTable = $state(false);
  #lines = $state.raw<readonly ChosenLine[]>([
    { key: 'in_calls_waiting', unit: 'count', look: 0 },
    { key: 'agents_ready', unit: 'count', look: 1 },
    { key: 'service_level', unit: 'share', look: 0 },
  ]);

  get lines(): readonly ChosenLine[] {
    return this.#lines;
  }

  has(key: string): boolean {
    return this.#lines.some((line) => line.key === key);
  }

  /** As many are chosen as can be told apart. */
  get isFull(): boolean {
    return this.#lines.length >= BOARD_LIMITS.lines;
  }

  /** Takes a total in, or out. */
  toggle({ key, unit }: Omit<ChosenLine, 'look'>): void {
    if (this.has(key)) this.#lines = this.#lines.filter((line) => line.key !== key);
    else if (!this.isFull) this.#lines = [...this.#lines, { key, unit, look: freeLook(unit, this.#lines) }];
  }
}
