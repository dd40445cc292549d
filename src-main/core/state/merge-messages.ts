import type { ChatMessage } from '../model/chat-message';
import type { RawMessage } from '../subscription/answer';

/** The most messages that are remembered after the server no longer lists them. */
const MOST_VANISHED = 200;

/**
 * The messages after an answer, newest first. Known by id; one that the server no longer lists stays, marked. Text
 * that was edited shows its new wording.
 *
 * @param isFirstLook nothing was known before: what is listed then is history, and only urgent messages are unread.
 */
export function mergeMessages(
  earlier: readonly ChatMessage[],
  listed: readonly RawMessage[],
  wallMs: number,
  isFirstLook: boolean,
): readonly ChatMessage[] {
  const known = new Map(earlier.map((message) => [message.id, message]));
  const present = new Map<string, ChatMessage>();
  for (const raw of listed)
    if (!present.has(raw.id)) present.set(raw.id, merged(known.get(raw.id), raw, wallMs, isFirstLook));
  const vanished = earlier
    .filter((message) => !present.has(message.id))
    .map((message) => (message.hasVanished ? message : { ...message, hasVanished: true }))
    .slice(0, MOST_VANISHED);
  const after = [...present.values(), ...vanished].sort((a, b) => b.atMs - a.atMs);
  const isSame =
    after.length === earlier.length && after.every((message, index) => message === earlier[index]);
  return isSame ? earlier : after;
}

function merged(
  before: ChatMessage | undefined,
  raw: RawMessage,
  wallMs: number,
  isFirstLook: boolean,
): ChatMessage {
  const isSame =
    before?.text === raw.text &&
    before.isUrgent === raw.isUrgent &&
    before.fromName === raw.fromName &&
    !before.hasVanished;
  if (isSame) return before;
  return {
    id: raw.id,
    fromName: raw.fromName,
    isUrgent: raw.isUrgent,
    text: raw.text,
    atMs: before?.atMs ?? raw.sentAtMs ?? wallMs,
    isTimeSent: before?.isTimeSent ?? raw.sentAtMs !== null,
    isUnread: before?.isUnread ?? (!isFirstLook || raw.isUrgent),
    hasVanished: false,
    telling: before?.telling ?? null,
  };
}
