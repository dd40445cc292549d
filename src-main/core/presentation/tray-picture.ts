import { digitStrokes } from './digit-strokes';
import type { TrayGlyph } from './tray-view';

/** Whether the panel behind the icon is dark. */
export type PanelTone = 'dark' | 'light';

/** The colour that stands out from a panel of that tone. */
const inkByTone: Readonly<Record<PanelTone, string>> = { dark: '#e9edf3', light: '#1d232c' };

const DOME = 'M4 15c0-5 3.6-9 8-9s8 4 8 9';
const AMBER = '#f2b134';
const RED = '#ff6b63';
const ON_AMBER = '#1a1200';
const ON_RED = '#260503';

/**
 * The tray icon as SVG in a square of 24 units: a bird's dome on its perch, and for what wants attention a shape of
 * its own, so that it is told by shape before colour. Numbers are drawn as strokes, not text: no font is needed.
 */
export function trayPicture(glyph: TrayGlyph, digits: string, tone: PanelTone): string {
  const body = bodyByGlyph[glyph](digits, inkByTone[tone]);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke-linecap="round" stroke-linejoin="round">${body}</svg>`;
}

const bodyByGlyph: Readonly<Record<TrayGlyph, (digits: string, ink: string) => string>> = {
  'signed-out': (_, ink) =>
    `<path d="${DOME}" stroke="${ink}" stroke-width="2"/>` +
    `<path d="M3 17.5h18" stroke="${ink}" stroke-width="2" stroke-dasharray="2 3.3"/>`,
  calm: (digits, ink) =>
    digits === ''
      ? `<path d="${DOME}z" fill="${ink}"/><path d="M2.5 18h19" stroke="${ink}" stroke-width="2"/>`
      : `<path d="M2.5 21.5h19" stroke="${ink}" stroke-width="2"/>${numeral(digits, ink, 12, 10, 16, 19)}`,
  attention: (digits) =>
    // A number of two digits needs a broader brow than a triangle has.
    `<path d="${digits.length > 1 ? 'M8.5 2.5h7l6.7 18.3H1.8z' : 'M12 2.5 22.2 20.8H1.8z'}" fill="${AMBER}" stroke="${AMBER}" stroke-width="2"/>` +
    (digits === ''
      ? `<path d="M12 9v5.4M12 18.2v.1" stroke="${ON_AMBER}" stroke-width="2.4"/>`
      : numeral(digits, ON_AMBER, 12, digits.length > 1 ? 12.8 : 14.7, 10.5, digits.length > 1 ? 13 : 8)),
  action: (digits) =>
    `<rect x="1" y="1.5" width="22" height="21" rx="4.5" fill="${RED}"/>` +
    (digits === ''
      ? `<path d="M12 6.5v7M12 17.5v.1" stroke="${ON_RED}" stroke-width="2.8"/>`
      : numeral(digits, ON_RED, 12, 12, 13, 17)),
  late: (_, ink) =>
    `<path d="${DOME}z" fill="${ink}" opacity=".5"/><path d="M2.5 18h8" stroke="${ink}" stroke-width="2" opacity=".5"/>` +
    `<circle cx="17" cy="16" r="5.6" fill="${ink === inkByTone.dark ? '#20242b' : '#ffffff'}" stroke="${AMBER}" stroke-width="2"/>` +
    `<path d="M17 13.2V16l1.9 1.3" stroke="${AMBER}" stroke-width="1.8"/>`,
  paused: (_, ink) =>
    `<path d="${DOME}z" stroke="${ink}" stroke-width="1.8"/><path d="M2.5 18.5h19" stroke="${ink}" stroke-width="2"/>` +
    `<path d="M9.7 10v4M14.3 10v4" stroke="${ink}" stroke-width="2.2"/>`,
};

/** A number centred on a point, `height` units high, squeezed where it would be wider than `widest`. */
function numeral(
  digits: string,
  colour: string,
  x: number,
  y: number,
  height: number,
  widest: number,
): string {
  const { svg, width, height: drawnHeight } = digitStrokes(digits);
  const scale = height / drawnHeight;
  const scaleX = Math.min(scale, widest / Math.max(width, 1));
  const left = x - (width * scaleX) / 2;
  const top = y - height / 2;
  const place = `matrix(${[scaleX, 0, 0, scale, left, top].map((n) => n.toFixed(3)).join(' ')})`;
  return `<g transform="${place}" stroke="${colour}" stroke-width="${(2.3 / scale).toFixed(2)}">${svg}</g>`;
}
