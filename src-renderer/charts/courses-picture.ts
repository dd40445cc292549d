import { amountWords } from '../format/amount-words';
import type { ChartColours } from './chart-colours';
import type { ChartPanel } from './chart-line';
import { lineLook } from './line-looks';

const EDGE = 16;
const TITLE_PX = 15;
const LEGEND_PX = 12;
const ROW = 22;
const SAMPLE = 22;

/** A panel, and the canvas that it is drawn on. */
export interface DrawnPanel {
  readonly panel: ChartPanel;
  readonly canvas: HTMLCanvasElement;
}

/**
 * Puts panels under a title into one picture, with their lines named: what is sent around must explain itself.
 *
 * @returns a PNG in Base64.
 */
export function coursesPicture(title: string, drawn: readonly DrawnPanel[], colours: ChartColours): string {
  const scale = devicePixelRatio;
  const width = Math.max(0, ...drawn.map(({ canvas }) => canvas.clientWidth)) + 2 * EDGE;
  const heights = drawn.map(({ canvas }) => ROW + canvas.clientHeight + EDGE / 2);
  const picture = document.createElement('canvas');
  picture.width = Math.round(width * scale);
  picture.height = Math.round((heights.reduce((sum, height) => sum + height, ROW) + 2 * EDGE) * scale);
  const ctx = picture.getContext('2d');
  if (ctx === null) return '';
  ctx.scale(scale, scale);
  ctx.fillStyle = colours.ground;
  ctx.fillRect(0, 0, width, picture.height);
  ctx.textBaseline = 'top';
  ctx.fillStyle = colours.ink;
  ctx.font = `600 ${TITLE_PX}px ${colours.font}`;
  ctx.fillText(title, EDGE, EDGE);
  let top = EDGE + ROW;
  drawn.forEach(({ panel, canvas }, index) => {
    drawLegend(ctx, panel, top, colours);
    ctx.drawImage(canvas, EDGE, top + ROW, canvas.clientWidth, canvas.clientHeight);
    top += heights[index] ?? 0;
  });
  return picture.toDataURL('image/png').replace(/^data:image\/png;base64,/, '');
}

function drawLegend(
  ctx: CanvasRenderingContext2D,
  { lines }: ChartPanel,
  top: number,
  colours: ChartColours,
): void {
  let left = EDGE;
  ctx.font = `${LEGEND_PX}px ${colours.font}`;
  for (const { name, look, points, unit } of lines) {
    const middle = Math.round(top + LEGEND_PX / 2) + 1;
    ctx.strokeStyle = colours.lineOf(look);
    ctx.lineWidth = 2;
    ctx.setLineDash([...lineLook(look).dash]);
    ctx.beginPath();
    ctx.moveTo(left, middle);
    ctx.lineTo(left + SAMPLE, middle);
    ctx.stroke();
    ctx.setLineDash([]);
    const words = `${name} ${amountWords(points.at(-1)?.value ?? null, unit)}`;
    ctx.fillText(words, left + SAMPLE + 6, top);
    left += SAMPLE + 6 + ctx.measureText(words).width + 18;
  }
}
