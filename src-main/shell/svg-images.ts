import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { nativeImage, type NativeImage } from 'electron';
import wasmPath from '@resvg/resvg-wasm/index_bg.wasm?asset';

/** Makes pictures of the system's kind from SVG. Ready once `prepareSvgImages` has ended. */
export async function prepareSvgImages(): Promise<void> {
  // Compiled once and plainly: to optimise what draws a dozen small pictures took three times the work of all the rest
  // of a start, and 80 MB.
  setFlagsFromString('--liftoff-only');
  await initWasm(readFileSync(wasmPath));
}

/** A picture of a square SVG, crisp at the size and at twice the size. */
export function imageOf(svg: string, size: number): NativeImage {
  const image = nativeImage.createEmpty();
  for (const scaleFactor of [1, 1.25, 1.5, 2]) {
    const pixels = Math.round(size * scaleFactor);
    const buffer = Buffer.from(new Resvg(svg, { fitTo: { mode: 'width', value: pixels } }).render().asPng());
    image.addRepresentation({ scaleFactor, width: pixels, height: pixels, buffer });
  }
  return image;
}
