/** What is known of telling one urgent message. */
export interface LedgerEntry {
  readonly messageId: string;
  /** Telling was begun; `told` when the system confirmed that it showed. */
  readonly status: 'begun' | 'told';
  /** Wall clock, milliseconds since 1970. */
  readonly atMs: number;
}

/** Which urgent messages were told: ids and times only, oldest first. */
export type Ledger = readonly LedgerEntry[];

/** More urgent messages than any server lists at once; older ones can no longer come up. */
const MOST_ENTRIES = 1000;

/** The ledger after telling a message was begun or confirmed. */
export function noted(
  ledger: Ledger,
  messageId: string,
  status: LedgerEntry['status'],
  atMs: number,
): Ledger {
  const others = ledger.filter((entry) => entry.messageId !== messageId);
  return [...others, { messageId, status, atMs }].slice(-MOST_ENTRIES);
}
