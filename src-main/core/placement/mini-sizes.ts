import type { MiniDensity } from './mini-places';

/** The size of a window, in device-independent pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** How large the mini wallboard is before she made it another size, and how small she may make it. */
export const MINI_SIZES: Readonly<Record<MiniDensity, { readonly usual: Size; readonly least: Size }>> = {
  strip: { usual: { width: 440, height: 52 }, least: { width: 320, height: 44 } },
  tiles: { usual: { width: 480, height: 136 }, least: { width: 320, height: 96 } },
  list: { usual: { width: 280, height: 232 }, least: { width: 220, height: 120 } },
};
