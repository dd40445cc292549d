import type { Connection } from '../core/model/connection';
import type { TrayFigures, TrayView } from '../core/presentation/tray-view';
import { durationWords } from './duration-words';
import * as m from './messages/compiled/messages';
import { getLocale } from './messages/compiled/runtime';

/** The one line that says it all: `12 waiting, longest 3:42 · SL 78 % · 14 ready 31 busy · 3 s ago`. */
export function trayLine(view: TrayView, connection: Connection): string {
  const { figures } = view;
  return figures === null ? withoutData(connection) : lineOf(figures, connection, age(figures.ageSeconds));
}

/**
 * The same for the menu, which cannot tick: nothing in it is untrue later because it was put there earlier.
 *
 * @param heard the figures as they were when data last came.
 * @param heardAtMs when that was, in wall-clock milliseconds; null while it is live.
 */
export function trayMenuLine(
  heard: TrayFigures | null,
  heardAtMs: number | null,
  connection: Connection,
): string {
  if (heard === null) return withoutData(connection);
  return lineOf(
    heard,
    connection,
    heardAtMs === null ? m.tray_live() : m.tray_as_of({ time: timeOf(heardAtMs) }),
  );
}

function lineOf(figures: TrayFigures, connection: Connection, age: string): string {
  const numbers = new Intl.NumberFormat(getLocale());
  const percent = new Intl.NumberFormat(getLocale(), { style: 'percent', maximumFractionDigits: 0 });
  const waiting =
    figures.waiting === null ? null : m.tray_waiting({ count: numbers.format(figures.waiting) });
  const longest =
    figures.longestWaitSeconds !== null && figures.longestWaitSeconds > 0
      ? m.tray_longest({ duration: durationWords(figures.longestWaitSeconds) })
      : null;
  const level = figures.serviceLevel === null ? null : percent.format(figures.serviceLevel);
  const parts = [
    [waiting, longest].filter((part) => part !== null).join(', '),
    level === null ? '' : m.tray_level({ percent: level }),
    figures.ready === null || figures.busy === null
      ? ''
      : m.tray_agents({ ready: numbers.format(figures.ready), busy: numbers.format(figures.busy) }),
    trouble(connection),
    age,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function age(seconds: number): string {
  return seconds < 60
    ? m.tray_age({ seconds: String(seconds) })
    : m.tray_age_long({ duration: durationWords(seconds) });
}

function timeOf(wallMs: number): string {
  return new Intl.DateTimeFormat(getLocale(), { timeStyle: 'short' }).format(wallMs);
}

function trouble(connection: Connection): string {
  if (connection.phase === 'taken-over') return m.tray_elsewhere();
  return connection.phase === 'no-seat' ? m.tray_no_seat() : '';
}

function withoutData(connection: Connection): string {
  switch (connection.phase) {
    case 'signed-out':
      return m.tray_signed_out();
    case 'signing-in':
      return m.tray_signing_in();
    case 'subscribing':
    case 'waiting-for-data':
    case 'live':
      return m.tray_no_data_yet();
    case 'reconnecting':
    case 'no-seat':
    case 'taken-over':
    case 'stopped':
      return m.tray_trouble();
  }
}
