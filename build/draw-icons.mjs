// Draws build/icon.png from build/icon.svg. Run it after a change to the drawing: node build/draw-icons.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { inModules } from './project-paths.mjs';

const PIXELS = 1024;

const drawing = new URL('icon.svg', import.meta.url);
const picture = new URL('icon.png', import.meta.url);

await initWasm(readFileSync(inModules('@resvg', 'resvg-wasm', 'index_bg.wasm')));
const image = new Resvg(readFileSync(drawing, 'utf8'), { fitTo: { mode: 'width', value: PIXELS } }).render();
writeFileSync(picture, image.asPng());
console.log(`build/icon.png: ${image.width} x ${image.height}`);
