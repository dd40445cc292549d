import { gradeFreshness } from '#contract/domain';
import type { FreshnessGrade, Snapshot } from '#contract/snapshot';
import * as m from '../messages/compiled/messages';
import { ageWords, remainingWords } from './age-words';
import { durationWords } from './duration-words';

/** The shapes that tell connections apart without colour. */
export type ConnectionShape = 'dot' | 'clock' | 'dashes' | 'arrows' | 'pause' | 'square' | 'ring';

/** What the connection pill shows. */
export interface ConnectionWords {
  readonly shape: ConnectionShape;
  readonly tone: 'calm' | 'attention' | 'action' | 'quiet';
  /** `Live`, `Reconnecting in 8 s`. */
  readonly word: string;
  /** The word without what counts down in it: what is spoken when it changes, and not every second. */
  readonly steadyWord: string;
  /** The age of the data, where that is what matters: `3 s`. */
  readonly age: string;
}

/** Where the connection stands, at an instant of main's monotonic clock in milliseconds. */
export function connectionWords(snapshot: Snapshot, nowMs: number): ConnectionWords {
  const words = phaseWords(snapshot, nowMs);
  return { age: '', steadyWord: words.word, ...words };
}

type PhaseWords = Pick<ConnectionWords, 'shape' | 'tone' | 'word'> & Partial<ConnectionWords>;

function phaseWords(snapshot: Snapshot, nowMs: number): PhaseWords {
  const { connection, freshness } = snapshot;
  switch (connection.phase) {
    case 'signed-out':
      return { shape: 'ring', tone: 'quiet', word: m.conn_signed_out() };
    case 'signing-in':
      return { shape: 'arrows', tone: 'quiet', word: m.conn_signing_in() };
    case 'subscribing':
    case 'waiting-for-data':
      if (freshness.receivedAtMs === null) {
        return { shape: 'dashes', tone: 'quiet', word: m.conn_waiting() };
      }
      // Another board is asked for, or the same one anew: nothing is wrong while that takes no longer than a poll.
      return gradeFreshness(freshness, nowMs) === 'live'
        ? { shape: 'arrows', tone: 'quiet', word: m.bp_updating() }
        : { shape: 'arrows', tone: 'attention', word: m.conn_reconnecting_now() };
    case 'live': {
      const grade = gradeFreshness(freshness, nowMs) ?? 'stale';
      return { ...byGrade[grade](), age: ageWords(nowMs - (freshness.receivedAtMs ?? nowMs)) };
    }
    case 'reconnecting':
      return {
        shape: 'arrows',
        tone: 'attention',
        word: retryWords(connection.retryAtMs - nowMs),
        steadyWord: m.conn_reconnecting_now(),
      };
    case 'no-seat': {
      const time = durationWords(Math.ceil((connection.retryAtMs - nowMs) / 1000));
      return {
        shape: 'pause',
        tone: 'attention',
        word: m.conn_no_seat({ time }),
        steadyWord: m.pop_no_seat(),
      };
    }
    case 'taken-over':
      return { shape: 'pause', tone: 'attention', word: m.conn_taken_over() };
    case 'stopped':
      return { shape: 'square', tone: 'action', word: m.conn_stopped() };
  }
}

const byGrade: Readonly<Record<FreshnessGrade, () => PhaseWords>> = {
  live: () => ({ shape: 'dot', tone: 'calm', word: m.conn_live() }),
  late: () => ({ shape: 'clock', tone: 'attention', word: m.conn_late() }),
  stale: () => ({ shape: 'dashes', tone: 'attention', word: m.conn_stale() }),
};

function retryWords(remainingMs: number): string {
  return remainingMs <= 0
    ? m.conn_reconnecting_now()
    : m.conn_reconnecting_in({ time: remainingWords(remainingMs) });
}
