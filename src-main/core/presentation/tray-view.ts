import { worstAttention } from '../model/attention';
import { gradeFreshness } from '../model/freshness';
import type { Preferences } from '../model/preferences';
import { numberOf, secondsOf } from '../model/reading';
import type { Snapshot } from '../model/snapshot';

/** The shapes that the tray icon has. */
export type TrayGlyph = 'signed-out' | 'calm' | 'attention' | 'action' | 'late' | 'paused';

/** What the tray shows and says, as a value. */
export interface TrayView {
  readonly glyph: TrayGlyph;
  /** The number she chose, in at most three characters; "" where there is none to show: never a literal 0. */
  readonly digits: string;
  /** The figures of the one line that tells it in words; null where there is no data. */
  readonly figures: TrayFigures | null;
}

/** The figures of the tray's line; null is no data. */
export interface TrayFigures {
  readonly waiting: number | null;
  readonly longestWaitSeconds: number | null;
  /** A share, 0 to 1. */
  readonly serviceLevel: number | null;
  readonly ready: number | null;
  readonly busy: number | null;
  readonly ageSeconds: number;
}

const MOST_SHOWN = 99;

/** What the tray shows for a state at a monotonic instant. */
export function trayView(state: Snapshot, nowMs: number): TrayView {
  const glyph = chooseGlyph(state, nowMs);
  return { glyph, digits: digitsFor(glyph, state, nowMs), figures: figures(state, nowMs) };
}

/** The figures as they were when data last came: time changes nothing in them. Null before the first data. */
export function figuresWhenHeard(state: Snapshot): TrayFigures | null {
  const { receivedAtMs } = state.freshness;
  return receivedAtMs === null ? null : figures(state, receivedAtMs);
}

function chooseGlyph(state: Snapshot, nowMs: number): TrayGlyph {
  const { phase } = state.connection;
  if (phase === 'taken-over' || phase === 'no-seat') return 'paused';
  const grade = gradeFreshness(state.freshness, nowMs);
  if (phase === 'signed-out' || grade === null) return 'signed-out';
  if (grade !== 'live') return 'late';
  return worstAttention([state.totalsAttention.waiting, state.totalsAttention.serviceLevel]);
}

function digitsFor(glyph: TrayGlyph, state: Snapshot, nowMs: number): string {
  if (glyph !== 'attention' && glyph !== 'action' && glyph !== 'calm') return '';
  return numberByChoice[state.desk.preferences.trayNumber](state, nowMs);
}

const numberByChoice: Readonly<
  Record<Preferences['trayNumber'], (state: Snapshot, nowMs: number) => string>
> = {
  none: () => '',
  waiting: ({ totals }) => count(numberOf(totals['in_calls_waiting'])),
  ready: ({ totals }) => count(numberOf(totals['agents_ready'])),
  'longest-wait': ({ totals }, nowMs) => shortDuration(secondsOf(totals['in_max_wait_time'], nowMs) ?? 0),
  'service-level': ({ totals }) => count(Math.round((numberOf(totals['service_level']) ?? 0) * 100), 100),
};

function count(value: number | null, most = MOST_SHOWN): string {
  if (value === null || value <= 0) return '';
  return value > most ? `${most}+` : String(value);
}

/** A duration in the three characters that the icon has room for: whole seconds, minutes or hours. */
function shortDuration(seconds: number): string {
  const whole = Math.floor(seconds);
  if (whole <= 0) return '';
  if (whole < 60) return `${whole}s`;
  const minutes = Math.floor(whole / 60);
  return minutes <= MOST_SHOWN ? `${minutes}m` : `${Math.min(MOST_SHOWN, Math.floor(minutes / 60))}h`;
}

function figures(state: Snapshot, nowMs: number): TrayFigures | null {
  const { receivedAtMs } = state.freshness;
  if (receivedAtMs === null) return null;
  const isLive = gradeFreshness(state.freshness, nowMs) === 'live';
  return {
    waiting: numberOf(state.totals['in_calls_waiting']),
    // A wait is known to have lasted so long only while data comes.
    longestWaitSeconds: secondsOf(state.totals['in_max_wait_time'], isLive ? nowMs : receivedAtMs),
    serviceLevel: numberOf(state.totals['service_level']),
    ready: numberOf(state.totals['agents_ready']),
    busy: numberOf(state.totals['agents_busy']),
    ageSeconds: Math.max(0, Math.floor((nowMs - receivedAtMs) / 1000)),
  };
}
