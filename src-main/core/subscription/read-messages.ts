import type { RawMessage } from './answer';
import { isRecord } from './is-record';
import { isTrue } from './is-true';
import { plainText } from './plain-text';
import { numberFrom } from './read-value';

/** Messages that could be read, in the server's order, and how many could not; null messages where there is no list. */
export function readMessages(wire: unknown): { messages: readonly RawMessage[] | null; dropped: number } {
  if (wire === undefined || wire === null) return { messages: null, dropped: 0 };
  if (!Array.isArray(wire)) return { messages: null, dropped: 1 };
  const messages = wire.map(readMessage).filter((message) => message !== null);
  return { messages, dropped: wire.length - messages.length };
}

function readMessage(wire: unknown): RawMessage | null {
  if (!isRecord(wire)) return null;
  const id = plainText(wire['id']);
  // Without an id a message could be told again and again.
  if (id === '') return null;
  const name = [wire['first_name'], wire['last_name']].map(plainText).filter((part) => part !== '');
  return {
    id,
    fromName: name.length > 0 ? name.join(' ') : plainText(wire['login_id']),
    isUrgent: isTrue(wire['is_urgent']),
    text: plainText(wire['content']),
    sentAtMs: readTimeStamp(wire['send_time']),
  };
}

const EARLIEST_MS = Date.UTC(2000, 0);
const LATEST_MS = Date.UTC(2100, 0);

/**
 * A "utc timestamp" in seconds, milliseconds or ISO 8601: no source says which (facts page 5). Null where none of
 * them gives a time of this century.
 */
export function readTimeStamp(wire: unknown): number | null {
  const number = typeof wire === 'number' ? wire : typeof wire === 'string' ? numberFrom(wire) : null;
  const candidates =
    number !== null ? [number * 1000, number] : typeof wire === 'string' ? [Date.parse(wire)] : [];
  return candidates.find((ms) => ms >= EARLIEST_MS && ms < LATEST_MS) ?? null;
}
