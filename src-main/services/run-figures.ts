import type { Answer } from '../core/subscription/answer';
import { FLOOR_GRID_ID } from '../core/subscription/plan';

/** What this run has done, for the report that `--run-report` writes. */
export class RunFigures {
  polls = 0;
  urgentMessagesTold = 0;
  /** Null until a subscription was to be given back. */
  isSubscriptionDeleted: boolean | null = null;
  /** The most rows that an answer held. */
  mostQueues = 0;
  mostAgents = 0;
  #firstDataAtMs: number | null = null;

  constructor(private readonly startedAtMs: number) {}

  /** Data came, at a monotonic instant. */
  dataCame(answer: Answer, atMs: number): void {
    this.#firstDataAtMs ??= atMs;
    const rowsOf = (id: string) => answer.grids[id]?.rows.length ?? 0;
    this.mostQueues = Math.max(this.mostQueues, rowsOf(FLOOR_GRID_ID.queues));
    this.mostAgents = Math.max(this.mostAgents, rowsOf(FLOOR_GRID_ID.agents));
  }

  /** Milliseconds from the start of the program to the first data; null before. */
  get millisecondsToFirstData(): number | null {
    return this.#firstDataAtMs === null ? null : Math.round(this.#firstDataAtMs - this.startedAtMs);
  }
}
