import { textsSought } from '../core/boards/texts-sought';
import { withDraft } from '../core/boards/with-draft';
import { defaultBoard } from '../core/catalogue/floor';
import type { Board } from '../core/model/board';
import type { BoardState } from '../core/model/snapshot';
import type { Answer, PercentScale } from '../core/subscription/answer';
import type { Dialect } from '../core/subscription/dialect';
import { gapsOf } from '../core/subscription/gaps-of';
import type { SubscriptionPlan } from '../core/subscription/plan';
import { planSubscription } from '../core/subscription/plan-subscription';
import { readAnswer } from '../core/subscription/read-answer';
import { replan } from '../core/subscription/replan';
import { stillTrue } from '../core/subscription/still-true';
import { writeRequest, type WrittenRequest } from '../core/subscription/write-request';
import type { Clock, Log } from './ports';
import type { StateStore } from './state-store';

/** How much is asked for of what is wanted: all, no draft, or nothing beside the floor. */
type Extent = 'all' | 'shown' | 'floor';

/** The board that is shown: what is asked of the server for it, and what comes of the answers. */
export class BoardFeed {
  #shown: Board = defaultBoard;
  /** What is being edited. */
  #draft: Board | null = null;
  #extent: Extent = 'all';
  /** What is asked for: the board that is shown, and what is being edited. */
  #board: Board = defaultBoard;
  #plan: SubscriptionPlan = planSubscription(defaultBoard);
  /** What the server knew when it was last asked; null while that is not known of the board that is shown. */
  #dialect: Dialect | null = null;
  /** The last answer to this plan: what did not change since keeps its identity. */
  #last: Answer | null = null;

  constructor(
    private readonly clock: Clock,
    private readonly store: StateStore,
    private readonly log: Log,
  ) {}

  /** The widgets of what is asked for. */
  get board(): Board {
    return this.#board;
  }

  /** What is asked for; another value whenever another subscription is needed. */
  get subscription(): object {
    return this.#plan.apps;
  }

  /** Whether less could be asked for and the floor still be there. */
  get canAskLess(): boolean {
    return this.#board.widgets.length > 0;
  }

  /** Shows another board, or the same one changed. True where that needs another subscription. */
  show(board: Board): boolean {
    const isOther = board.id !== this.#shown.id;
    this.#shown = board;
    this.#extent = 'all';
    const isRenewed = this.#replan();
    if (isOther && isRenewed) this.#dialect = null;
    this.store.dispatch({ type: isOther ? 'board-shown' : 'board-fitted', board: this.#state });
    return isRenewed;
  }

  /**
   * Asks for what a board shows that is being edited, beside the one that is shown; null for no such board. True where
   * that needs another subscription.
   */
  preview(draft: Board | null): boolean {
    this.#draft = draft;
    if (this.#extent === 'shown') this.#extent = 'all';
    return this.#replanAndTell();
  }

  /** Whether what is asked for is enough to show that draft, too. */
  isAnswered(draft: Board | null): boolean {
    const extent = this.#extent === 'shown' ? 'all' : this.#extent;
    const board = this.#boardFor(draft, extent);
    return replan(board, this.#plan, draft !== null).apps === this.#plan.apps;
  }

  /** The server refuses all of this: without the draft, or else without the board, it may give the rest. */
  askLess(): void {
    this.#extent = this.#draft !== null && this.#extent === 'all' ? 'shown' : 'floor';
    this.#replanAndTell();
  }

  /** Nothing that came before concerns who is signed in now. */
  forget(): void {
    this.#last = null;
    this.#extent = 'all';
    this.#replan();
  }

  /** The subscription in a server's dialect; windows hear what of it this server cannot give. */
  write(dialect: Dialect, isAgreed: boolean): WrittenRequest {
    const written = writeRequest(this.#plan, dialect);
    // While one refused statistic is searched for, others are left out that are no worse for it.
    if (isAgreed) {
      this.#dialect = dialect;
      this.#tell();
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

  #boardFor(draft: Board | null, extent: Extent): Board {
    if (extent === 'floor') return { ...this.#shown, widgets: [] };
    return draft === null || extent === 'shown' ? this.#shown : withDraft(this.#shown, draft);
  }

  #replan(): boolean {
    const before = this.#plan;
    this.#board = this.#boardFor(this.#draft, this.#extent);
    this.#plan = replan(this.#board, before, this.#draft !== null && this.#extent === 'all');
    const isRenewed = this.#plan.apps !== before.apps;
    if (isRenewed && this.#last !== null) this.#last = stillTrue(this.#last, before, this.#plan);
    return isRenewed;
  }

  #replanAndTell(): boolean {
    const isRenewed = this.#replan();
    this.#tell();
    return isRenewed;
  }

  #tell(): void {
    const board = this.#state;
    const isNews = JSON.stringify(board) !== JSON.stringify(this.store.state.board);
    if (isNews) this.store.dispatch({ type: 'board-fitted', board });
  }

  get #state(): BoardState {
    // What is wanted and not asked for has its place all the same, so that nothing else is shown there.
    const board = this.#boardFor(this.#draft, 'all');
    const wanted = this.#extent === 'all' ? this.#plan : planSubscription(board, this.#plan);
    return {
      id: this.#shown.id,
      name: this.#shown.name,
      tableOfWidget: wanted.gridOfWidget,
      ...gapsOf(wanted, this.#plan, this.#dialect),
      gaps: gapsOf(planSubscription(this.#shown, wanted), this.#plan, this.#dialect),
      sought: textsSought(board),
    };
  }
}
