import { describe, expect, it } from 'vitest';
import type { Connection } from '../../../../src-main/core/model/connection';
import { initialSnapshot } from '../../../../src-main/core/state/initial-snapshot';
import { chooseSurface } from '../../../../src-renderer/state/choose-surface';
import { gradeTrust } from '../../../../src-renderer/state/trust';

const state = (connection: Connection, receivedAtMs: number | null) => ({
  ...initialSnapshot,
  connection,
  freshness: { receivedAtMs, lateAfterMs: 11_000, staleAfterMs: 30_000, missingSinceMs: {} },
});
const stopped = { phase: 'stopped', failure: { kind: 'wrong-secret' } } as const;

describe('the trust in shown values', () => {
  it('follows their age while the connection is well', () => {
    const at = (nowMs: number) => gradeTrust(state({ phase: 'live' }, 0), nowMs);
    expect([at(0), at(10_999), at(11_000), at(30_000)]).toEqual(['live', 'live', 'late', 'stale']);
    expect(gradeTrust(state({ phase: 'live' }, null), 0)).toBeNull();
  });

  it('follows it while another board is asked for, which is no trouble', () => {
    expect(gradeTrust(state({ phase: 'subscribing' }, 0), 1000)).toBe('live');
    expect(gradeTrust(state({ phase: 'waiting-for-data' }, 0), 12_000)).toBe('late');
  });

  it('is never full while the connection is not well, and gone when nothing will come by itself', () => {
    expect(gradeTrust(state({ phase: 'no-seat', retryAtMs: 9 }, 0), 1000)).toBe('late');
    expect(gradeTrust(state({ phase: 'taken-over', retryAtMs: null }, 0), 1000)).toBe('stale');
    expect(gradeTrust(state(stopped, 0), 1000)).toBe('stale');
  });
});

describe('the face of the popover', () => {
  it('keeps values that once came, whatever happens to the connection', () => {
    expect(chooseSurface(state(stopped, 0))).toBe('board');
    expect(chooseSurface(state({ phase: 'no-seat', retryAtMs: 9 }, 0))).toBe('board');
  });

  it('is the form when nobody is signed in or a first sign-in was stopped, else waiting', () => {
    expect(chooseSurface(null)).toBe('opening');
    expect(chooseSurface(state({ phase: 'signed-out' }, 0))).toBe('sign-in');
    expect(chooseSurface(state(stopped, null))).toBe('sign-in');
    expect(chooseSurface(state({ phase: 'waiting-for-data' }, null))).toBe('waiting');
  });
});
