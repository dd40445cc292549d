import type { BoardsRead } from '../core/boards/boards-read';
import type { UrgentNotice } from '../core/chat/choose-notices';
import type { TestStep } from '../core/connection-test/test-step';
import type { Failure } from '../core/failure';
import type { Board } from '../core/model/board';
import type { ProfileName } from '../core/model/known-profile';
import type { Snapshot } from '../core/model/snapshot';
import { AccountAliases } from '../core/privacy/account-aliases';
import { AliasBook } from '../core/privacy/alias-book';
import { FilterAliases } from '../core/privacy/filter-aliases';
import { Mask, type MaskWords } from '../core/privacy/mask';
import { maskFailure } from '../core/privacy/mask-failure';
import { failed, succeeded, type Result } from '../core/result';
import type { StateStore } from './state-store';
import type { NoticeWords } from './urgent-desk';

/** The words that privacy mode needs, each in the language of the moment. */
export interface PrivacyWords {
  readonly mask: () => MaskWords;
  /** A notice with everything in it, and one that names nobody. */
  readonly notice: NoticeWords;
  readonly discreetNotice: NoticeWords;
}

/** Stands between what Perch knows and whoever may look: while privacy mode is on, no name and no message gets past. */
export class PrivacyDesk {
  readonly #people = new Map<string, AliasBook>();
  readonly #accounts = new AccountAliases();
  readonly #filters = new FilterAliases();
  /** Urgent messages that were told without their text, and so never are with it. */
  readonly #hushed = new Set<string>();
  #mask: { readonly key: string; readonly mask: Mask } | null = null;

  constructor(
    private readonly store: StateStore,
    private readonly words: PrivacyWords,
  ) {}

  /** Another value where what windows were shown before must go from them as a whole. */
  editionOf({ desk: { preferences } }: Snapshot): string {
    return preferences.isPrivate ? `private ${preferences.language}` : 'open';
  }

  /** The state as windows may see it. */
  see(state: Snapshot): Snapshot {
    return state.desk.preferences.isPrivate ? this.#maskFor(state).see(state) : state;
  }

  /** The account that a window means, which knows it by its alias. */
  realAccount<Who extends ProfileName>(who: Who): Who {
    return { ...who, user: this.#accounts.realUser(who) };
  }

  /** A board that a window sends, with the names that were hidden from it. */
  realBoard(board: Board): Board {
    return this.#filters.unmask(board);
  }

  /** Boards that were read for a window, as it may see them. */
  discreetBoards(read: Result<BoardsRead, Failure>): Result<BoardsRead, Failure> {
    if (!read.ok || !this.#isOn) return read;
    const boards = read.value.boards.map((board) => this.#filters.mask(board));
    return succeeded({ ...read.value, boards });
  }

  /** An answer to a window without what a failure says beside its kind. */
  discreet<Value>(result: Result<Value, Failure>): Result<Value, Failure> {
    return result.ok || !this.#isOn ? result : failed(maskFailure(result.failure));
  }

  /** The steps of a connection test as a window may see them. */
  discreetSteps(steps: readonly TestStep[]): readonly TestStep[] {
    if (!this.#isOn) return steps;
    return steps.map((step) => ({
      ...step,
      failure: step.failure === null ? null : maskFailure(step.failure),
    }));
  }

  /** The words of a notice: none that name or quote anybody while privacy mode is on, nor later for what came then. */
  readonly noticeWords: NoticeWords = (notices) => {
    if (this.#isOn) for (const { message } of notices) this.#hushed.add(message.id);
    const isHushed = notices.some(({ message }: UrgentNotice) => this.#hushed.has(message.id));
    return (isHushed ? this.words.discreetNotice : this.words.notice)(notices);
  };

  get #isOn(): boolean {
    return this.store.state.desk.preferences.isPrivate;
  }

  #maskFor(state: Snapshot): Mask {
    const user = JSON.stringify([state.profile?.tenant, state.profile?.user]);
    const words = this.words.mask();
    const key = JSON.stringify([user, words]);
    if (this.#mask?.key !== key) {
      const people = this.#people.get(user) ?? new AliasBook();
      this.#people.set(user, people);
      const aliases = { people, accounts: this.#accounts, filters: this.#filters };
      this.#mask = { key, mask: new Mask(aliases, words) };
    }
    return this.#mask.mask;
  }
}
