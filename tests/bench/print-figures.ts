import type { Figure, FigureUnit } from './figure';
import { isBroken, ratioOf } from './figure';

/** Prints figures as a table for people, or one JSON object a line for programs. */
export function printFigures(figures: readonly Figure[], isJson: boolean): void {
  if (isJson) {
    for (const figure of figures) console.log(JSON.stringify(asObject(figure)));
    return;
  }
  const width = Math.max(...figures.map(({ name }) => name.length));
  console.log(
    `${'figure'.padEnd(width)}  ${'took'.padStart(10)}  ${'yardstick'.padStart(10)}  ${'ratio'.padStart(6)}  limit`,
  );
  for (const figure of figures) {
    const { name, measured, yardstick, limit, unit = 'milliseconds' } = figure;
    const numbers = [measured, yardstick].map((value) => words[unit](value).padStart(10));
    const verdict = limit === undefined ? 'none' : `${limit} ${isBroken(figure) ? 'BROKEN' : 'ok'}`;
    console.log(
      `${name.padEnd(width)}  ${numbers.join('  ')}  ${ratioOf(figure).toFixed(2).padStart(6)}  ${verdict}`,
    );
  }
}

function asObject(figure: Figure) {
  const { name, measured, yardstick, limit, unit = 'milliseconds' } = figure;
  return {
    name,
    ratio: rounded(ratioOf(figure)),
    limit: limit ?? null,
    [`measured${suffixes[unit]}`]: rounded(measured),
    [`yardstick${suffixes[unit]}`]: rounded(yardstick),
  };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

const suffixes: Readonly<Record<FigureUnit, string>> = {
  milliseconds: 'Ms',
  bytes: 'Bytes',
  frames: 'Frames',
};

const words: Readonly<Record<FigureUnit, (value: number) => string>> = {
  milliseconds: (ms) => `${ms.toFixed(ms < 1000 ? 2 : 0)} ms`,
  bytes: (bytes) => `${(bytes / 1024).toFixed(1)} KiB`,
  frames: (frames) => `${frames.toFixed(0)} fr`,
};
