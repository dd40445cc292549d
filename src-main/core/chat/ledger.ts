import type { Telling } from '../model/telling';

/** What is known of telling one urgent message. */
export type LedgerEntry = Telling & {
  readonly messageId: string;
  /** An attempt before the last one may have reached the screen without our knowing. */
  readonly mayHaveBeenSeen: boolean;
};

/** Which urgent messages were told: ids and times only. */
export interface Ledger {
  /** The one that changed last comes last. */
  readonly entries: readonly LedgerEntry[];
  /**
   * Messages said up to then may have been told without an entry, because a ledger before this one could not be read
   * or written. By the times of the messages; null where nothing is missing.
   */
  readonly unsureUntilMs: number | null;
}

/** Nothing was ever told. */
export const emptyLedger: Ledger = { entries: [], unsureUntilMs: null };

/** More urgent messages than any server lists at once; older ones can no longer come up. */
const MOST_ENTRIES = 1000;

/**
 * The ledger after something became of telling a message.
 *
 * @param isPerhapsRepeat an earlier attempt may have been seen; once so, it stays so.
 */
export function noted(ledger: Ledger, messageId: string, telling: Telling, isPerhapsRepeat = false): Ledger {
  const before = ledger.entries.find((entry) => entry.messageId === messageId);
  const isLate = telling.status === 'failed' && telling.reason === 'not-shown-in-time';
  const mayHaveBeenSeen = isPerhapsRepeat || isLate || before?.mayHaveBeenSeen === true;
  const others = ledger.entries.filter((entry) => entry !== before);
  return {
    ...ledger,
    entries: [...others, { ...telling, messageId, mayHaveBeenSeen }].slice(-MOST_ENTRIES),
  };
}
