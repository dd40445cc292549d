import { afterEach, describe, expect, it } from 'vitest';
import { figuresWhenHeard, trayView } from '../../../src-main/core/presentation/tray-view';
import { initialSnapshot } from '../../../src-main/core/state/initial-snapshot';
import { speak } from '../../../src-main/words/speak';
import { trayLine, trayMenuLine } from '../../../src-main/words/tray-line';
import { liveSnapshot } from '../../support/build-snapshot';

const state = liveSnapshot({
  totals: {
    in_calls_waiting: '12',
    in_max_wait_time: '219',
    service_level: '0.784',
    agents_ready: '14',
    agents_busy: '31',
  },
});
/** With every kind of space as a plain one: languages put narrow ones before the percent sign. */
const line = (nowMs: number) => trayLine(trayView(state, nowMs), state.connection).replace(/\s/g, ' ');

afterEach(() => speak(['en']));

describe('the line of the tray', () => {
  it('says who waits, how long, how well, who works and how old that is', () => {
    expect(line(3000)).toBe('12 waiting, longest 3:42 · SL 78% · 14 ready 31 busy · 3 s ago');
  });

  it('says it in the first of the system’s languages that Perch speaks', () => {
    speak(['fr-FR', 'de-AT', 'en']);
    expect(line(3000)).toBe('12 wartend, längste 3:42 · SL 78 % · 14 bereit 31 beschäftigt · vor 3 s');
    speak(['ja']);
    expect(line(3000)).toContain('待ち 12');
  });

  it('says in minutes how old stale data is', () => {
    expect(line(84_000)).toMatch(/1:24 old$/);
  });

  it('says in words why there are no figures', () => {
    expect(trayLine(trayView(initialSnapshot, 0), { phase: 'signed-out' })).toBe('Perch: signed out');
    expect(trayLine(trayView(initialSnapshot, 0), { phase: 'signing-in' })).toBe('Perch: signing in…');
  });
});

describe('the line of the menu', () => {
  const noon = new Date(2024, 0, 2, 12, 5).getTime();
  const menuLine = (heardAtMs: number | null) =>
    trayMenuLine(figuresWhenHeard(state), heardAtMs, state.connection).replace(/\s/g, ' ');

  it('says that data is live, or of which time it is: an age would stand still and be untrue', () => {
    expect(menuLine(null)).toBe('12 waiting, longest 3:39 · SL 78% · 14 ready 31 busy · live');
    speak(['de']);
    expect(menuLine(noon)).toMatch(/31 beschäftigt · Stand 12:05$/);
    speak(['ja']);
    expect(menuLine(noon)).toMatch(/12:05 時点$/);
  });

  it('says in words why there are no figures', () => {
    expect(trayMenuLine(null, null, { phase: 'signing-in' })).toBe('Perch: signing in…');
  });
});
