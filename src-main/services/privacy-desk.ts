import type { UrgentNotice } from '../core/chat/choose-notices';
import type { TestStep } from '../core/connection-test/test-step';
import type { Failure } from '../core/failure';
import type { Board } from '../core/model/board';
import type { ProfileName } from '../core/model/known-profile';
import type { Snapshot } from '../core/model/snapshot';
import { AccountAliases } from '../core/privacy/account-aliases';
import { AliasBook } from '../core/privacy/alias-book';
import { Mask, type MaskWords } from '../core/privacy/mask';
import { unmaskBoard } from '../core/privacy/mask-board';
import { maskFailure } from '../core/privacy/mask-failure';
import { failed, type Result } from '../core/result';
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
  readonly #aliases = new Map<string, AliasBook>();
  readonly #accounts = new AccountAliases();
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
    return unmaskBoard(
      board,
      this.store.state.boards.find(({ id }) => id === board.id),
    );
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
      const aliases = this.#aliases.get(user) ?? new AliasBook();
      this.#aliases.set(user, aliases);
      this.#mask = { key, mask: new Mask(aliases, this.#accounts, words) };
    }
    return this.#mask.mask;
  }
}
