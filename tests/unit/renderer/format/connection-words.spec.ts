import { describe, expect, it } from 'vitest';
import type { Connection } from '../../../../src-main/core/model/connection';
import type { Snapshot } from '../../../../src-main/core/model/snapshot';
import { initialSnapshot } from '../../../../src-main/core/state/initial-snapshot';
import { connectionWords } from '../../../../src-renderer/format/connection-words';
import { troubleWords } from '../../../../src-renderer/format/trouble-words';

const offline = { kind: 'unreachable', cause: 'offline', detail: '' } as const;

/** A connection whose last data came at 0 ms, or never. */
function state(connection: Connection, receivedAtMs: number | null = 0): Snapshot {
  return {
    ...initialSnapshot,
    connection,
    freshness: { receivedAtMs, lateAfterMs: 11_000, staleAfterMs: 30_000, missingSinceMs: {} },
  };
}

function pill(connection: Connection, nowMs: number, receivedAtMs: number | null = 0): string {
  const { word, age } = connectionWords(state(connection, receivedAtMs), nowMs);
  return age === '' ? word : `${word} · ${age}`;
}

describe('the pill', () => {
  it('tells live, late and stale apart, each with its age', () => {
    const live = { phase: 'live' } as const;
    expect([pill(live, 3000), pill(live, 14_000), pill(live, 84_000)]).toEqual([
      'Live · 3 s',
      'Late · 14 s',
      'Stale · 1:24',
    ]);
    const shapes = [3000, 14_000, 84_000].map((nowMs) => connectionWords(state(live), nowMs).shape);
    expect(new Set(shapes).size).toBe(3);
  });

  it('counts down to what Perch does next', () => {
    const reconnecting = {
      phase: 'reconnecting',
      failure: offline,
      retryAtMs: 20_000,
      isServerAnswering: null,
    } as const;
    expect(pill(reconnecting, 12_000)).toBe('Reconnecting in 8 s');
    expect(pill(reconnecting, 20_000)).toBe('Reconnecting…');
    expect(pill({ phase: 'no-seat', retryAtMs: 60_000 }, 8000)).toBe('No seat free, next try 0:52');
    expect(pill({ phase: 'no-seat', retryAtMs: 60_000 }, 61_000)).toBe('No seat free, next try 0:00');
  });

  it('names every other phase', () => {
    expect(pill({ phase: 'signed-out' }, 0, null)).toBe('Signed out');
    expect(pill({ phase: 'signing-in' }, 0, null)).toBe('Signing in…');
    expect(pill({ phase: 'subscribing' }, 0, null)).toBe('Waiting for first data');
    expect(pill({ phase: 'waiting-for-data' }, 0, null)).toBe('Waiting for first data');
    expect(pill({ phase: 'waiting-for-data' }, 5000)).toBe('Updating…');
    expect(pill({ phase: 'waiting-for-data' }, 12_000)).toBe('Reconnecting…');
    expect(pill({ phase: 'taken-over', retryAtMs: null }, 5000)).toBe('Signed in elsewhere');
    expect(pill({ phase: 'stopped', failure: { kind: 'wrong-secret' } }, 5000)).toBe('Stopped');
  });
});

describe('the words for a trouble', () => {
  it('are none while all is well, or only late', () => {
    expect(troubleWords(state({ phase: 'live' }), 3000)).toBeNull();
    expect(troubleWords(state({ phase: 'live' }), 14_000)).toBeNull();
    expect(troubleWords(state({ phase: 'signing-in' }, null), 0)).toBeNull();
  });

  it('say when Perch takes a session back by itself, and that it leaves it to her after several times', () => {
    expect(troubleWords(state({ phase: 'taken-over', retryAtMs: 10_000 }), 0)?.plan).toBe(
      'Perch takes it back in 10 s.',
    );
    expect(troubleWords(state({ phase: 'taken-over', retryAtMs: null }), 0)?.plan).toContain(
      'API user of its own',
    );
  });

  it('offer a new try only where the same account may succeed', () => {
    const remedies = (kind: 'wrong-secret' | 'privilege-missing') =>
      troubleWords(state({ phase: 'stopped', failure: { kind } }), 0)?.remedies;
    expect(remedies('wrong-secret')).toEqual(['sign-in-again']);
    expect(remedies('privilege-missing')).toEqual(['try-now', 'sign-in-again']);
  });
});
