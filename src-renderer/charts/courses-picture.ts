import { amountWords } from '../format/amount-words';
import type { ChartColours } from './chart-colours';
import type { ChartPanel, ChartTime } from './chart-line';
import { lineLook } from './line-looks';
import { panelPicture } from './panel-picture';

const EDGE = 16;
const TITLE_PX = 15;
const LEGEND_PX = 12;
const ROW = 22;
const SAMPLE = 22;

/** The room for the chart of a panel, in pixels of the page. */
const PANEL_WIDTH = 560;
const PANEL_HEIGHT = 170;

/**
 * Puts panels under a title into one picture, with their lines named: what is sent around must explain itself. It holds
 * all of them, however few the window has room for.
 *
 * @returns a PNG in Base64.
 */
export function coursesPicture(
  title: string,
  panels: readonly ChartPanel[],
  time: ChartTime,
  colours: ChartColours,
): string {
  const scale = devicePixelRatio;
  const width = PANEL_WIDTH + 2 * EDGE;
  const panelHeight = ROW + PANEL_HEIGHT + EDGE / 2;
  const picture = document.createElement('canvas');
  picture.width = Math.round(width * scale);
  picture.height = Math.round((ROW + panels.length * panelHeight + 2 * EDGE) * scale);
  const ctx = picture.getContext('2d');
  if (ctx === null) return '';
  ctx.scale(scale, scale);
  ctx.fillStyle = colours.ground;
  ctx.fillRect(0, 0, width, picture.height);
  ctx.textBaseline = 'top';
  ctx.fillStyle = colours.ink;
  ctx.font = `600 ${TITLE_PX}px ${colours.font}`;
  ctx.fillText(title, EDGE, EDGE);
  panels.forEach((panel, index) => {
    const top = EDGE + ROW + index * panelHeight;
    const isLast = index === panels.length - 1;
    drawLegend(ctx, panel, top, colours);
    const drawn = panelPicture({ panel, time, colours }, PANEL_WIDTH, PANEL_HEIGHT, isLast);
    ctx.drawImage(drawn, EDGE, top + ROW, PANEL_WIDTH, PANEL_HEIGHT);
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
