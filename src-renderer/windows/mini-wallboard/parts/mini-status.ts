import type { AnswerPart, Snapshot } from '#contract/snapshot';
import { ageWords } from '../../../format/age-words';
import { connectionWords, type ConnectionWords } from '../../../format/connection-words';
import { failureWords } from '../../../format/failure-words';
import * as m from '../../../messages/compiled/messages';
import { gradeTrust } from '../../../state/trust';

/** What the mini wallboard says of the connection and of the age of what it shows. */
export interface MiniStatus {
  readonly shape: ConnectionWords['shape'];
  readonly tone: ConnectionWords['tone'];
  /** What matters most: the age of old values, or what is the matter. */
  readonly main: string;
  /** What comes next, or the age; "" for nothing. */
  readonly also: string;
  /** All of it, for who wants to know. */
  readonly whole: string;
  /** Values are shown that may no longer be true. */
  readonly isStale: boolean;
}

/** @param part what is shown, which the last answer may have lacked */
export function miniStatus(snapshot: Snapshot, part: AnswerPart, nowMs: number): MiniStatus {
  const words = connectionWords(snapshot, nowMs);
  const { shape, tone } = words;
  const { receivedAtMs, missingSinceMs } = snapshot.freshness;
  if (receivedAtMs === null) return withoutValues(snapshot, words);
  const age = ageWords(nowMs - (missingSinceMs[part] ?? receivedAtMs));
  const old = m.mini_old({ age });
  if (tone === 'calm' && missingSinceMs[part] === undefined)
    return { shape, tone, main: age, also: '', whole: m.mini_live_age({ age }), isStale: false };
  if (tone === 'calm')
    return { shape: 'dashes', tone: 'attention', main: old, also: '', whole: old, isStale: true };
  const isStale = gradeTrust(snapshot, nowMs) === 'stale';
  const [main, also] = isStale ? [old, words.word] : [words.word, old];
  const whole = [main, also, causeOf(snapshot)].filter((text) => text !== '').join(' · ');
  return { shape, tone, main, also, whole, isStale };
}

function withoutValues(snapshot: Snapshot, { shape, tone, word }: ConnectionWords): MiniStatus {
  const cause = causeOf(snapshot);
  const { connection } = snapshot;
  const main = connection.phase === 'stopped' ? cause : word;
  const also =
    connection.phase === 'signed-out'
      ? m.mini_sign_in_hint()
      : connection.phase === 'stopped'
        ? m.mini_details_hint()
        : cause;
  return {
    shape,
    tone,
    main,
    also,
    whole: [main, also].filter((text) => text !== '').join(' · '),
    isStale: false,
  };
}

function causeOf({ connection }: Snapshot): string {
  return 'failure' in connection ? failureWords(connection.failure).what : '';
}
