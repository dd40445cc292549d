import { bundleNotices } from '../core/chat/bundle-notices';
import { chooseNotices, chooseVanished, type UrgentNotice } from '../core/chat/choose-notices';
import type { Profile } from '../core/model/profile';
import type { Snapshot } from '../core/model/snapshot';
import type { TellingFailure } from '../core/model/telling';
import { failed, succeeded, type Result } from '../core/result';
import { LedgerBook } from './ledger-book';
import type { Clock, KeepOnDisk, LedgerStore, Log, Notice, Notifier, Undo } from './ports';
import type { RunFigures } from './run-figures';
import type { StateStore } from './state-store';

/** Words for a notice about one message or about several, in the language of the desktop. */
export type NoticeWords = (notices: readonly UrgentNotice[]) => Pick<Notice, 'title' | 'body'>;

/**
 * Tells each urgent chat message once, also across restarts: what is about to be told is on disk before it is told,
 * and confirmed after. A disk that cannot be written keeps no message from being told.
 */
export class UrgentDesk {
  /** Kept for the run: what could not be written is still true after signing out and in again. */
  readonly #books = new Map<string, LedgerBook>();

  constructor(
    private readonly clock: Clock,
    private readonly store: StateStore,
    private readonly ledgers: LedgerStore,
    private readonly keep: KeepOnDisk,
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

  #look({ profile, messages, freshness }: Snapshot): void {
    if (profile === null || freshness.receivedAtMs === null) return;
    const book = this.#bookOf(profile);
    if (!book.look(messages, freshness.receivedAtMs, this.clock.wallMs())) return;
    const atMs = this.clock.wallMs();
    for (const id of chooseVanished(messages, book.ledger, book.leftAlone))
      book.end(id, { status: 'suppressed', reason: 'vanished', atMs });
    const notices = chooseNotices(messages, book.ledger, book.leftAlone);
    for (const { message, isPerhapsRepeat } of notices) book.begin(message.id, atMs, isPerhapsRepeat);
    this.#noted(book);
    for (const together of bundleNotices(notices)) void this.#tell(book, together);
  }

  async #tell(book: LedgerBook, notices: readonly UrgentNotice[]): Promise<void> {
    const ids = notices.map((notice) => notice.message.id);
    const result = await this.#show(notices, ids.at(-1) ?? '');
    const atMs = this.clock.wallMs();
    if (result.ok) this.figures.urgentMessagesTold += ids.length;
    else this.log.warn(`urgent messages ${ids.join(', ')} were not shown: ${result.failure}`);
    // Not shown: tried again with the next data, unless the desktop refuses for good. The chat has it all the same.
    for (const id of ids)
      book.end(id, result.ok ? { status: 'told', atMs } : { status: 'failed', reason: result.failure, atMs });
    this.#noted(book);
  }

  async #show(notices: readonly UrgentNotice[], newest: string): Promise<Result<undefined, TellingFailure>> {
    try {
      return await this.notify({ ...this.words(notices), onClick: () => this.reveal(newest) });
    } catch (bug) {
      this.log.error(`bug in telling: ${bug instanceof Error ? (bug.stack ?? bug.message) : String(bug)}`);
      return failed('refused');
    }
  }

  /** What was noted in a book goes to disk and into the chat. */
  #noted(book: LedgerBook): void {
    if (book.hasNews) this.keep('ledger', () => this.#saveAll());
    const { profile } = this.store.state;
    // Another user may have signed in while the desktop took its time.
    if (profile !== null && this.#bookOf(profile) === book)
      this.store.dispatch({ type: 'tellings-noted', tellings: book.tellings });
  }

  #saveAll(): ReturnType<LedgerBook['save']> {
    const results = [...this.#books.values()].map((book) => book.save());
    return results.find((result) => !result.ok) ?? succeeded(undefined);
  }

  #bookOf(profile: Profile): LedgerBook {
    const key = userKey(profile);
    const known = this.#books.get(key);
    if (known !== undefined) return known;
    const book = new LedgerBook(profile, this.ledgers);
    this.#books.set(key, book);
    return book;
  }
}

/** The same user of the same tenant has the same ledger, however he signed in. */
function userKey({ tenant, user, isDemo }: Profile): string {
  return JSON.stringify([tenant, user, isDemo]);
}
