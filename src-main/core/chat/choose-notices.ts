import type { ChatMessage } from '../model/chat-message';
import type { Ledger, LedgerEntry } from './ledger';

/** One urgent message that is to be told. */
export interface UrgentNotice {
  readonly message: ChatMessage;
  /**
   * It may have been seen: Perch ended between telling it and noting that it was told, or could not note it. Told
   * again and marked, because losing is worse.
   */
  readonly isPerhapsRepeat: boolean;
}

/**
 * The urgent messages that have not been told, oldest first.
 *
 * @param leftAlone ids whose telling is under way in this run, or was given up.
 */
export function chooseNotices(
  messages: readonly ChatMessage[],
  ledger: Ledger,
  leftAlone: ReadonlySet<string>,
): readonly UrgentNotice[] {
  const entries = byMessage(ledger);
  return messages
    .filter((message) => isUntold(message, entries, leftAlone) && !message.hasVanished)
    .map((message) => ({ message, isPerhapsRepeat: mayHaveBeenSeen(message, entries, ledger) }))
    .reverse();
}

/**
 * The ids of urgent messages that can no longer be told, because the server took them away before that worked.
 *
 * @param leftAlone ids whose telling is under way in this run, or was given up.
 */
export function chooseVanished(
  messages: readonly ChatMessage[],
  ledger: Ledger,
  leftAlone: ReadonlySet<string>,
): readonly string[] {
  const entries = byMessage(ledger);
  return messages
    .filter((message) => isUntold(message, entries, leftAlone) && message.hasVanished)
    .map((message) => message.id)
    .filter((id) => entries.get(id)?.status !== 'suppressed');
}

type Entries = ReadonlyMap<string, LedgerEntry>;

function byMessage(ledger: Ledger): Entries {
  return new Map(ledger.entries.map((entry) => [entry.messageId, entry]));
}

function isUntold({ id, isUrgent }: ChatMessage, entries: Entries, leftAlone: ReadonlySet<string>): boolean {
  return isUrgent && entries.get(id)?.status !== 'told' && !leftAlone.has(id);
}

function mayHaveBeenSeen({ id, atMs }: ChatMessage, entries: Entries, { unsureUntilMs }: Ledger): boolean {
  // What an entry says may be older than what could not be noted.
  if (unsureUntilMs !== null && atMs <= unsureUntilMs) return true;
  const entry = entries.get(id);
  return entry?.status === 'begun' || entry?.mayHaveBeenSeen === true;
}
