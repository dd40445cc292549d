import { chooseNotices, type UrgentNotice } from '../core/chat/choose-notices';
import { noted, type Ledger } from '../core/chat/ledger';
import type { Profile } from '../core/model/profile';
import type { Snapshot } from '../core/model/snapshot';
import type { Clock, LedgerStore, Log, Notice, Notifier, Undo } from './ports';
import type { RunFigures } from './run-figures';
import type { StateStore } from './state-store';

/** Words for a notice about one message or about several, in the language of the desktop. */
export type NoticeWords = (notices: readonly UrgentNotice[]) => Pick<Notice, 'title' | 'body'>;

/** More messages than this at once, as after a night, are told in one notice: a flood tells nothing. */
const MOST_AT_ONCE = 3;

/** How often telling is tried before it counts as failed. */
const MOST_ATTEMPTS = 3;

/**
 * Tells each urgent chat message once, also across restarts: what is about to be told is on disk before it is told,
 * and confirmed after.
 */
export class UrgentDesk {
  #profile: Profile | null = null;
  #ledger: Ledger = [];
  #begun = new Set<string>();
  readonly #attempts = new Map<string, number>();

  constructor(
    private readonly clock: Clock,
    private readonly store: StateStore,
    private readonly ledgers: LedgerStore,
    private readonly notify: Notifier,
    private readonly words: NoticeWords,
    private readonly reveal: (messageId: string) => void,
    private readonly figures: RunFigures,
    private readonly log: Log,
  ) {}

  /** Watches the state until the returned function is called. */
  open(): Undo {
    return this.store.listen((state) => this.#look(state));
  }

  #look(state: Snapshot): void {
    if (!isSameUser(state.profile, this.#profile)) this.#turnTo(state.profile);
    if (this.#profile === null) return;
    const notices = chooseNotices(state.messages, this.#ledger, this.#begun);
    if (notices.length > MOST_AT_ONCE) void this.#tell(notices);
    else for (const notice of notices) void this.#tell([notice]);
  }

  #turnTo(profile: Profile | null): void {
    this.#profile = profile;
    this.#ledger = profile === null ? [] : this.ledgers.load(profile);
    this.#begun = new Set();
    this.#attempts.clear();
  }

  async #tell(notices: readonly UrgentNotice[]): Promise<void> {
    const ids = notices.map((notice) => notice.message.id);
    const profile = this.#profile;
    const begun = this.#begun;
    for (const id of ids) begun.add(id);
    this.#note(ids, 'begun');
    const newest = ids.at(-1) ?? '';
    const hasShown = await this.notify({ ...this.words(notices), onClick: () => this.reveal(newest) });
    // Another user signed in meanwhile: what was told belongs to the ledger of the one before.
    if (!isSameUser(profile, this.#profile)) return;
    if (hasShown) {
      this.#note(ids, 'told');
      this.figures.urgentMessagesTold += ids.length;
    } else for (const id of ids) this.#takeUpAgain(id, begun);
  }

  /** Not shown: tried again with the next data, unless the desktop refuses for good. The chat marks it all the same. */
  #takeUpAgain(id: string, begun: Set<string>): void {
    const attempts = (this.#attempts.get(id) ?? 0) + 1;
    this.#attempts.set(id, attempts);
    this.log.warn(`urgent message ${id} was not shown (attempt ${attempts} of ${MOST_ATTEMPTS})`);
    if (attempts < MOST_ATTEMPTS) begun.delete(id);
  }

  #note(messageIds: readonly string[], status: 'begun' | 'told'): void {
    if (this.#profile === null) return;
    const atMs = this.clock.wallMs();
    this.#ledger = messageIds.reduce((ledger, id) => noted(ledger, id, status, atMs), this.#ledger);
    this.ledgers.save(this.#profile, this.#ledger);
  }
}

/** The same user of the same tenant has the same ledger, however he signed in. */
function isSameUser(a: Profile | null, b: Profile | null): boolean {
  return a?.tenant === b?.tenant && a?.user === b?.user && a?.isDemo === b?.isDemo;
}
