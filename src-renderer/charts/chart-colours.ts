import { lineLook } from './line-looks';

/** The colours of a chart, as the theme has them now. */
export interface ChartColours {
  readonly ground: string;
  readonly ink: string;
  readonly label: string;
  readonly grid: string;
  readonly mark: string;
  readonly edge: string;
  readonly font: string;
  readonly lineOf: (look: number) => string;
  /** A paler one for the room between lowest and highest; null where none can be told from the ground. */
  readonly bandOf: (look: number) => string | null;
}

/** About a sixth, as the last two digits of a colour. */
const BAND_ALPHA = '2b';

/** Reads the theme's colours where a chart stands. A canvas takes no part in forced colours, so it asks for them itself. */
export function chartColours(element: Element): ChartColours {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const font = style.fontFamily;
  if (matchMedia('(forced-colors: active)').matches) {
    const text = 'CanvasText';
    const system = { ground: 'Canvas', ink: text, label: text, grid: 'GrayText', mark: text, edge: text };
    return { ...system, font, lineOf: () => text, bandOf: () => null };
  }
  const lineOf = (look: number) => token(lineLook(look).token);
  return {
    ground: token('--bg'),
    ink: token('--ink'),
    label: token('--ink-3'),
    grid: token('--line'),
    mark: token('--control-line'),
    edge: token('--line-strong'),
    font,
    lineOf,
    bandOf: (look) => `${lineOf(look)}${BAND_ALPHA}`,
  };
}
