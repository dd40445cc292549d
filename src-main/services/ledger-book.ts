import { noted, type Ledger } from '../core/chat/ledger';
import { unsureUntil } from '../core/chat/unsure-until';
import type { Failure } from '../core/failure';
import type { ChatMessage } from '../core/model/chat-message';
import type { Profile } from '../core/model/profile';
import type { Telling } from '../core/model/telling';
import { succeeded, type Result } from '../core/result';
import type { LedgerStore } from './ports';

/** How often telling is tried in one run before it counts as failed. */
const MOST_ATTEMPTS = 3;

/** One user's ledger while Perch runs: true in memory, and on disk as soon as that works. */
export class LedgerBook {
  #ledger: Ledger;
  #isTrusted: boolean;
  #isSaved = true;
  #hasNews = false;
  /** A telling was noted since the disk last took the ledger. */
  #hasUnsavedTelling = false;
  #lookedAtMs: number | null = null;
  readonly #underWay = new Set<string>();
  readonly #attempts = new Map<string, number>();

  constructor(
    private readonly profile: Profile,
    private readonly ledgers: LedgerStore,
  ) {
    const { ledger, isTrusted } = ledgers.load(profile);
    this.#ledger = ledger;
    this.#isTrusted = isTrusted;
  }

  get ledger(): Ledger {
    return this.#ledger;
  }

  /** Something was noted that the disk has not been offered yet. */
  get hasNews(): boolean {
    return this.#hasNews;
  }

  /** Every message with what became of telling it. */
  get tellings(): ReadonlyMap<string, Telling> {
    return new Map(this.#ledger.entries.map((entry) => [entry.messageId, entry]));
  }

  /** Ids of messages whose telling is under way, or was tried often enough in this run. */
  get leftAlone(): ReadonlySet<string> {
    const givenUp = [...this.#attempts].filter(([, attempts]) => attempts >= MOST_ATTEMPTS);
    return new Set([...this.#underWay, ...givenUp.map(([id]) => id)]);
  }

  /**
   * Looks at data that came at a monotonic instant. False when it was looked at before. The first look settles what a
   * ledger that cannot be trusted is unsure of, and finds out whether the disk can be written before it matters.
   */
  look(messages: readonly ChatMessage[], receivedAtMs: number, wallMs: number): boolean {
    if (this.#lookedAtMs === receivedAtMs) return false;
    if (this.#lookedAtMs === null) this.#change();
    this.#lookedAtMs = receivedAtMs;
    if (!this.#isTrusted) {
      this.#ledger = { ...this.#ledger, unsureUntilMs: unsureUntil(messages, wallMs) };
      this.#isTrusted = true;
    }
    const listed = new Set(messages.map((message) => message.id));
    for (const id of this.#attempts.keys()) if (!listed.has(id)) this.#attempts.delete(id);
    return true;
  }

  /** Telling a message begins. */
  begin(messageId: string, atMs: number, isPerhapsRepeat: boolean): void {
    this.#underWay.add(messageId);
    this.#note(messageId, { status: 'begun', atMs }, isPerhapsRepeat);
  }

  /** Something became of telling a message, so that it is no longer under way. */
  end(messageId: string, telling: Exclude<Telling, { status: 'begun' }>): void {
    this.#underWay.delete(messageId);
    if (telling.status === 'failed') this.#attempts.set(messageId, (this.#attempts.get(messageId) ?? 0) + 1);
    else this.#attempts.delete(messageId);
    this.#note(messageId, telling);
  }

  /** Writes what the disk does not know yet. Where that fails, the next run is warned if it can be. */
  save(): Result<undefined, Failure> {
    this.#hasNews = false;
    if (this.#isSaved) return succeeded(undefined);
    const result = this.ledgers.save(this.profile, this.#ledger);
    if (result.ok) {
      this.#isSaved = true;
      this.#hasUnsavedTelling = false;
    } else if (this.#hasUnsavedTelling) this.ledgers.doubt(this.profile);
    return result;
  }

  #note(messageId: string, telling: Telling, isPerhapsRepeat = false): void {
    this.#ledger = noted(this.#ledger, messageId, telling, isPerhapsRepeat);
    this.#hasUnsavedTelling = true;
    this.#change();
  }

  #change(): void {
    this.#isSaved = false;
    this.#hasNews = true;
  }
}
