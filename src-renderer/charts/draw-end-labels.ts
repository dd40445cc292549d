import type { Chart } from 'chart.js';
import type { ChartColours } from './chart-colours';
import type { ChartPanel } from './chart-line';
import { placeLabels } from './place-labels';

const FONT_PX = 10;
const LINE_PX = 13;
/** What a name may take of the width. */
const MOST_SHARE = 0.4;

/** Writes the names of lines beside their ends, where there is more than one: no key to look up, no colour to tell. */
export function drawEndLabels(chart: Chart, { lines }: ChartPanel, colours: ChartColours): void {
  const { ctx, chartArea: area, scales } = chart;
  const { x, y } = scales;
  if (lines.length < 2 || x === undefined || y === undefined) return;
  const ends = lines.flatMap(({ name, look, points }) => {
    const end = points.findLast(({ value }) => value !== null);
    if (end?.value == null) return [];
    return [{ name, look, x: x.getPixelForValue(end.atMs), y: y.getPixelForValue(end.value) - LINE_PX }];
  });
  const tops = placeLabels(
    ends.map((end) => end.y - area.top),
    LINE_PX,
    area.bottom - area.top - LINE_PX,
  );
  ctx.save();
  ctx.font = `600 ${FONT_PX}px ${colours.font}`;
  ctx.textAlign = 'right';
  ctx.textBaseline = 'top';
  ctx.lineJoin = 'round';
  ctx.lineWidth = 3;
  // The line behind it stays readable, and so does the name.
  ctx.strokeStyle = colours.ground;
  ends.forEach(({ name, look, x: at }, index) => {
    const top = area.top + (tops[index] ?? 0);
    const right = Math.max(at, area.left + 60) - 6;
    const words = shortened(ctx, name, (area.right - area.left) * MOST_SHARE);
    ctx.strokeText(words, right, top);
    ctx.fillStyle = colours.lineOf(look);
    ctx.fillText(words, right, top);
  });
  ctx.restore();
}

function shortened(ctx: CanvasRenderingContext2D, name: string, width: number): string {
  const letters = Array.from(new Intl.Segmenter().segment(name), ({ segment }) => segment);
  let kept = letters.length;
  const words = () => (kept === letters.length ? name : `${letters.slice(0, kept).join('')}…`);
  while (kept > 1 && ctx.measureText(words()).width > width) kept -= 1;
  return words();
}
