import { defaultBoard } from '../core/catalogue/floor';
import { withDraft } from '../core/boards/with-draft';
import type { Board } from '../core/model/board';
import type { BoardState } from '../core/model/snapshot';
import type { Answer, PercentScale } from '../core/subscription/answer';
import type { Dialect } from '../core/subscription/dialect';
import type { SubscriptionPlan } from '../core/subscription/plan';
import { planSubscription } from '../core/subscription/plan-subscription';
import { readAnswer } from '../core/subscription/read-answer';
import { writeRequest, type WrittenRequest } from '../core/subscription/write-request';
import type { Clock, Log } from './ports';
import type { StateStore } from './state-store';

/** The board that is shown: what is asked of the server for it, and what comes of the answers. */
export class BoardFeed {
  #shown: Board = defaultBoard;
  /** What is asked for: the board that is shown, and what is being edited. */
  #board: Board = defaultBoard;
  #plan: SubscriptionPlan = planSubscription(defaultBoard);
  /** The last answer to this plan: what did not change since keeps its identity. */
  #last: Answer | null = null;

  constructor(
    private readonly clock: Clock,
    private readonly store: StateStore,
    private readonly log: Log,
  ) {}

  /** What is asked for; another value whenever another subscription is needed. */
  get board(): Board {
    return this.#board;
  }

  /** Shows another board from the next subscription on. What was being edited is asked for no more. */
  show(board: Board): void {
    this.#shown = board;
    this.#ask(board, planSubscription(board));
    this.store.dispatch({ type: 'board-shown', board: this.#state({ refused: [], leftOut: [] }) });
  }

  /**
   * Asks from the next subscription on for what a board shows that is being edited, beside the one that is shown; null
   * for no such board. True where that needs another subscription.
   */
  preview(draft: Board | null): boolean {
    const board = draft === null ? this.#shown : withDraft(this.#shown, draft);
    const plan = planSubscription(board);
    if (JSON.stringify(plan) === JSON.stringify(this.#plan)) return false;
    this.#ask(board, plan);
    const { refused, leftOut } = this.store.state.board;
    this.store.dispatch({ type: 'board-fitted', board: this.#state({ refused, leftOut }) });
    return true;
  }

  /** Nothing that came before concerns who is signed in now. */
  forget(): void {
    this.#last = null;
  }

  /** The subscription in a server's dialect; windows hear what of it this server cannot give. */
  write(dialect: Dialect, isAgreed: boolean): WrittenRequest {
    const written = writeRequest(this.#plan, dialect);
    // While one refused statistic is searched for, others are left out that are no worse for it.
    if (isAgreed) {
      const names = dialect.refused.flatMap(({ statistics }) => statistics);
      const board = this.#state({ refused: [...new Set(names)], leftOut: written.leftOut });
      const isNews = JSON.stringify(board) !== JSON.stringify(this.store.state.board);
      if (isNews) this.store.dispatch({ type: 'board-fitted', board });
    }
    return written;
  }

  /** Takes an answer's body to the store; null where it holds nothing of what was asked for. */
  take(body: unknown, percentScale: PercentScale | null, intervalMs: number): Answer | null {
    const atMs = this.clock.monotonicMs();
    const answer = readAnswer(body, this.#plan, { before: this.#last, percentScale, atMs });
    if (answer === null) return null;
    if (answer.dropped > 0 && answer.dropped !== this.#last?.dropped) {
      this.log.warn(`left out ${answer.dropped} values that could not be read`);
    }
    this.#last = answer;
    const wallMs = this.clock.wallMs();
    this.store.dispatch({ type: 'answer-received', answer, intervalMs, atMs, wallMs });
    return answer;
  }

  #ask(board: Board, plan: SubscriptionPlan): void {
    this.#board = board;
    this.#plan = plan;
    this.#last = null;
  }

  #state(known: Pick<BoardState, 'refused' | 'leftOut'>): BoardState {
    return { id: this.#shown.id, name: this.#shown.name, tableOfWidget: this.#plan.gridOfWidget, ...known };
  }
}
