import type { Chart } from 'chart.js';
import { amountWords } from '../format/amount-words';
import * as m from '../messages/compiled/messages';
import type { ChartColours } from './chart-colours';
import type { ChartPanel, ChartTime } from './chart-line';

const FONT_PX = 10;

/** Draws what the values are held against, and where the counters of the day began anew. */
export function drawMarks(chart: Chart, panel: ChartPanel, time: ChartTime, colours: ChartColours): void {
  const { ctx, chartArea: area, scales } = chart;
  const { x, y } = scales;
  if (x === undefined || y === undefined) return;
  ctx.save();
  const write = writerOn(colours.ground);
  ctx.fillStyle = colours.label;
  ctx.font = `${FONT_PX}px ${colours.font}`;
  ctx.lineJoin = 'round';
  for (const target of targetsOf(panel)) {
    const at = crisp(y.getPixelForValue(target));
    dash(ctx, colours.mark, [area.left, at], [area.right, at]);
    ctx.textBaseline = at - area.top > FONT_PX + 4 ? 'bottom' : 'top';
    write(ctx, m.trend_target({ amount: amountWords(target, panel.unit) }), area.left + 4, at);
  }
  ctx.textBaseline = 'top';
  for (const resetMs of time.resetsMs) {
    const at = crisp(x.getPixelForValue(resetMs));
    dash(ctx, colours.mark, [at, area.top], [at, area.bottom]);
    const words = m.trend_reset();
    const isRoom = at + 4 + ctx.measureText(words).width < area.right;
    ctx.textAlign = isRoom ? 'left' : 'right';
    write(ctx, words, isRoom ? at + 4 : at - 4, area.top);
  }
  ctx.restore();
}

function targetsOf({ lines }: ChartPanel): readonly number[] {
  return [...new Set(lines.flatMap(({ target }) => (target === null ? [] : [target])))];
}

/** A line of one pixel lies in the middle of it. */
function crisp(at: number): number {
  return Math.round(at) + 0.5;
}

type Point = readonly [x: number, y: number];

function dash(ctx: CanvasRenderingContext2D, colour: string, from: Point, to: Point): void {
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1;
  ctx.setLineDash([4, 3]);
  ctx.beginPath();
  ctx.moveTo(...from);
  ctx.lineTo(...to);
  ctx.stroke();
}

/** Writes with a rim in the colour of the ground: a line behind it stays readable, and so do the words. */
function writerOn(ground: string) {
  return (ctx: CanvasRenderingContext2D, words: string, x: number, y: number): void => {
    ctx.strokeStyle = ground;
    ctx.lineWidth = 3;
    ctx.setLineDash([]);
    ctx.strokeText(words, x, y);
    ctx.fillText(words, x, y);
  };
}
