import { worstAttention } from '../model/attention';
import { gradeFreshness } from '../model/freshness';
import { numberOf, secondsOf } from '../model/reading';
import type { Snapshot } from '../model/snapshot';

/** The shapes that the tray icon has. */
export type TrayGlyph = 'signed-out' | 'calm' | 'attention' | 'action' | 'late' | 'paused';

/** What the tray shows and says, as a value. */
export interface TrayView {
  readonly glyph: TrayGlyph;
  /** At most "99+"; "" where there is no number to show: never a literal 0. */
  readonly digits: string;
  /** The figures of the one line that tells it in words; null where there is no data. */
  readonly figures: TrayFigures | null;
}

/** The figures of the tray's line; null is no data. */
interface TrayFigures {
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
  return { glyph, digits: digitsFor(glyph, state), figures: figures(state, nowMs) };
}

function chooseGlyph(state: Snapshot, nowMs: number): TrayGlyph {
  const { phase } = state.connection;
  if (phase === 'taken-over' || phase === 'no-seat') return 'paused';
  const grade = gradeFreshness(state.freshness, nowMs);
  if (phase === 'signed-out' || grade === null) return 'signed-out';
  if (grade !== 'live') return 'late';
  return worstAttention([state.totalsAttention.waiting, state.totalsAttention.serviceLevel]);
}

function digitsFor(glyph: TrayGlyph, state: Snapshot): string {
  const waiting = numberOf(state.totals['in_calls_waiting']) ?? 0;
  if ((glyph !== 'attention' && glyph !== 'action' && glyph !== 'calm') || waiting <= 0) return '';
  return waiting > MOST_SHOWN ? `${MOST_SHOWN}+` : String(waiting);
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
