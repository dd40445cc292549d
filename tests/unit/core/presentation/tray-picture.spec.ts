import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import { trayPicture } from '../../../../src-main/core/presentation/tray-picture';
import type { TrayView } from '../../../../src-main/core/presentation/tray-view';

const glyphs: TrayView['glyph'][] = ['signed-out', 'calm', 'attention', 'action', 'late', 'paused'];

beforeAll(async () => {
  const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await initWasm(readFileSync(wasm));
});

const pixels = (svg: string, size: number) =>
  new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().pixels;

/** The same picture without colour: what somebody sees who tells colours badly. */
const inGrey = (picture: Uint8Array) => {
  const grey: number[] = [];
  for (let index = 0; index < picture.length; index += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = picture.subarray(index, index + 4);
    grey.push(alpha < 64 ? -1 : Math.round((0.3 * red + 0.6 * green + 0.1 * blue) / 64));
  }
  return grey.join();
};

describe('the picture of the tray icon', () => {
  it.each([16, 20, 22, 24, 32, 44])('is told apart by shape alone at %i pixels', (size) => {
    for (const tone of ['dark', 'light'] as const) {
      const seen = new Set(glyphs.map((glyph) => inGrey(pixels(trayPicture(glyph, '', tone), size))));
      expect(seen.size).toBe(glyphs.length);
    }
  });

  it('shows every number from 1 to 99+ as another picture, within its square', () => {
    const numbers = [...Array.from({ length: 99 }, (_, index) => String(index + 1)), '99+'];
    for (const glyph of ['calm', 'attention', 'action'] as const) {
      const seen = new Set(numbers.map((digits) => inGrey(pixels(trayPicture(glyph, digits, 'dark'), 24))));
      expect(seen.size).toBe(numbers.length);
    }
  });
});
