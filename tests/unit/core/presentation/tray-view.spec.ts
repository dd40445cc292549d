import { describe, expect, it } from 'vitest';
import type { Preferences } from '../../../../src-main/core/model/preferences';
import type { Connection } from '../../../../src-main/core/model/connection';
import { trayView } from '../../../../src-main/core/presentation/tray-view';
import { initialSnapshot } from '../../../../src-main/core/state/initial-snapshot';
import { reduce } from '../../../../src-main/core/state/reduce';
import { liveSnapshot } from '../../../support/build-snapshot';

const queue = (wait: number) => ({
  name: 'Billing',
  in_max_wait_time: String(wait),
  service_level_threshold_time: '30',
});
const floor = (wait: number, waiting: string) =>
  liveSnapshot({
    totals: {
      in_calls_waiting: waiting,
      in_max_wait_time: String(wait),
      agents_ready: '3',
      agents_busy: '9',
    },
    queues: [queue(wait)],
  });
const when = (connection: Connection) => reduce(floor(0, '0'), { type: 'connection-changed', connection });

describe('the tray icon', () => {
  it('is hollow while signed out', () => {
    expect(trayView(initialSnapshot, 0)).toEqual({ glyph: 'signed-out', digits: '', figures: null });
  });

  it('is hollow again after signing out, whatever came before', () => {
    expect(trayView(when({ phase: 'signed-out' }), 0)).toMatchObject({ glyph: 'signed-out', digits: '' });
  });

  it('is solid when all is calm, and shows no literal 0', () => {
    expect(trayView(floor(0, '0'), 0)).toMatchObject({ glyph: 'calm', digits: '' });
  });

  it('shows how many wait, in the shape of how pressing that is', () => {
    expect(trayView(floor(10, '2'), 0)).toMatchObject({ glyph: 'calm', digits: '2' });
    expect(trayView(floor(40, '3'), 0)).toMatchObject({ glyph: 'attention', digits: '3' });
    expect(trayView(floor(222, '12'), 0)).toMatchObject({ glyph: 'action', digits: '12' });
    expect(trayView(floor(222, '99'), 0)).toMatchObject({ glyph: 'action', digits: '99' });
    expect(trayView(floor(222, '100'), 0)).toMatchObject({ glyph: 'action', digits: '99+' });
  });

  it('wears a clock instead of a number when the data is late', () => {
    expect(trayView(floor(222, '12'), 10_999)).toMatchObject({ glyph: 'action' });
    expect(trayView(floor(222, '12'), 11_000)).toMatchObject({ glyph: 'late', digits: '' });
  });

  it('shows pause bars when another program has the session or no seat is free', () => {
    expect(trayView(when({ phase: 'taken-over', retryAtMs: null }), 0).glyph).toBe('paused');
    expect(trayView(when({ phase: 'no-seat', retryAtMs: 60_000 }), 0).glyph).toBe('paused');
  });
});

describe('the figures of the tray', () => {
  it('are what the server said of all queues together, with the age of that', () => {
    const totals = {
      in_calls_waiting: '4',
      in_max_wait_time: '20',
      service_level: '0.82',
      agents_ready: '3',
      agents_busy: '9',
    };
    expect(trayView(liveSnapshot({ totals }, 1000), 3999).figures).toEqual({
      waiting: 4,
      longestWaitSeconds: 22.999,
      serviceLevel: 0.82,
      ready: 3,
      busy: 9,
      ageSeconds: 2,
    });
  });

  it('are no data where the server says nothing', () => {
    expect(trayView(liveSnapshot({ totals: {} }), 0).figures).toEqual({
      waiting: null,
      longestWaitSeconds: null,
      serviceLevel: null,
      ready: null,
      busy: null,
      ageSeconds: 0,
    });
  });

  it('let the longest wait go on while data comes, and stop it where the data ends', () => {
    const state = floor(40, '3');
    expect(trayView(state, 5000).figures?.longestWaitSeconds).toBe(45);
    expect(trayView(state, 60_000).figures).toMatchObject({ longestWaitSeconds: 40, ageSeconds: 60 });
  });
});

describe('the number in the tray icon', () => {
  const chosen = (trayNumber: Preferences['trayNumber'], totals: Readonly<Record<string, string>>) => {
    const state = liveSnapshot({ totals, queues: [queue(0)] });
    const preferences = { ...state.desk.preferences, trayNumber };
    return trayView({ ...state, desk: { ...state.desk, preferences } }, 0).digits;
  };

  it('is the one she chose', () => {
    const totals = {
      in_calls_waiting: '12',
      in_max_wait_time: '45',
      service_level: '0.78',
      agents_ready: '7',
    };
    expect(chosen('waiting', totals)).toBe('12');
    expect(chosen('longest-wait', totals)).toBe('45s');
    expect(chosen('service-level', totals)).toBe('78');
    expect(chosen('ready', totals)).toBe('7');
    expect(chosen('none', totals)).toBe('');
  });

  it('has at most three characters, and is never a literal 0', () => {
    const wait = (seconds: number) => chosen('longest-wait', { in_max_wait_time: String(seconds) });
    expect([0, 59, 60, 222, 5999, 6000, 999_999].map(wait)).toEqual([
      '',
      '59s',
      '1m',
      '3m',
      '99m',
      '1h',
      '99h',
    ]);
    expect(chosen('ready', { agents_ready: '120' })).toBe('99+');
    expect(chosen('ready', { agents_ready: '0' })).toBe('');
    expect(chosen('service-level', { service_level: '1' })).toBe('100');
    expect(chosen('service-level', {})).toBe('');
  });
});
