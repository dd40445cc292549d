import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src-renderer/theme/tokens.css', 'utf8');
const [light = '', dark = ''] = css.split('prefers-color-scheme: dark');

const coloursOf = (text: string) =>
  new Map(
    [...text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [brighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (brighter + 0.05) / (darker + 0.05);
}

const GROUNDS = ['bg', 'raise', 'attention-ground', 'action-ground'];
/** Text, and the grounds that it stands on. */
const TEXTS: readonly (readonly [string, readonly string[]])[] = [
  ['ink', [...GROUNDS, 'raise-more', 'accent-ground']],
  ['ink-2', [...GROUNDS, 'raise-more']],
  ['ink-3', [...GROUNDS, 'raise-more']],
  ['attention', ['bg', 'raise', 'attention-ground']],
  ['action', ['bg', 'raise', 'action-ground']],
  ['accent', ['bg', 'accent-ground']],
  ['on-accent', ['accent']],
  ['on-action', ['action-fill']],
];
/** Shapes that carry a meaning, on the grounds of lists and tiles. */
const SHAPES = [
  'ready',
  'busy',
  'after-call',
  'not-ready',
  'away',
  'calm',
  'attention-line',
  'action-fill',
  'control-line',
];

describe.each([
  ['light', coloursOf(light)],
  ['dark', coloursOf(dark)],
])('the %s colours', (_scheme, colours) => {
  const colour = (name: string) => colours.get(name) ?? '';
  const tooFaint = (least: number, pairs: readonly (readonly [string, string])[]) =>
    pairs.filter(([one, other]) => !(contrast(colour(one), colour(other)) >= least));

  it('hold 4.5:1 between text and every ground it stands on', () => {
    expect(
      tooFaint(
        4.5,
        TEXTS.flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const)),
      ),
    ).toEqual([]);
  });

  it('hold 3:1 between shapes and what is behind them', () => {
    expect(
      tooFaint(
        3,
        SHAPES.flatMap((shape) => ['bg', 'raise'].map((ground) => [shape, ground] as const)),
      ),
    ).toEqual([]);
  });
});
