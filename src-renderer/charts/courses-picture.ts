import { amountWords } from '../format/amount-words';
import type { ChartColours } from './chart-colours';
import type { ChartPanel, ChartTime } from './chart-line';
import { lineLook } from './line-looks';
import { panelPicture } from './panel-picture';
import { placeLegend, type LegendPlace } from './place-legend';

const EDGE = 16;
const TITLE_PX = 15;
const LEGEND_PX = 12;
const ROW = 22;
const SAMPLE = 22;
const SAMPLE_GAP = 6;
const ENTRY_GAP = 18;

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
  const picture = document.createElement('canvas');
  const ctx = picture.getContext('2d');
  if (ctx === null) return '';
  const legends = panels.map((panel) => legendOf(ctx, panel, colours));
  const heightOf = (legend: Legend) => legend.height + PANEL_HEIGHT + EDGE / 2;
  const width = PANEL_WIDTH + 2 * EDGE;
  const height = legends.reduce((sum, legend) => sum + heightOf(legend), ROW + 2 * EDGE);
  picture.width = Math.round(width * scale);
  picture.height = Math.round(height * scale);
  ctx.scale(scale, scale);
  ctx.fillStyle = colours.ground;
  ctx.fillRect(0, 0, width, height);
  ctx.textBaseline = 'top';
  ctx.fillStyle = colours.ink;
  ctx.font = `600 ${TITLE_PX}px ${colours.font}`;
  ctx.fillText(title, EDGE, EDGE);
  let top = EDGE + ROW;
  panels.forEach((panel, index) => {
    const legend = legends[index];
    if (legend === undefined) return;
    drawLegend(ctx, legend, top, colours);
    const drawn = panelPicture(
      { panel, time, colours },
      PANEL_WIDTH,
      PANEL_HEIGHT,
      index === panels.length - 1,
    );
    ctx.drawImage(drawn, EDGE, top + legend.height, PANEL_WIDTH, PANEL_HEIGHT);
    top += heightOf(legend);
  });
  return picture.toDataURL('image/png').replace(/^data:image\/png;base64,/, '');
}

interface Legend {
  readonly entries: readonly (LegendPlace & { readonly look: number; readonly words: string })[];
  readonly height: number;
}

function legendOf(ctx: CanvasRenderingContext2D, { lines }: ChartPanel, { font }: ChartColours): Legend {
  ctx.font = `${LEGEND_PX}px ${font}`;
  const named = lines.map(({ name, look, points, unit }) => ({
    look,
    words: `${name} ${amountWords(points.at(-1)?.value ?? null, unit)}`,
  }));
  const widths = named.map(({ words }) => SAMPLE + SAMPLE_GAP + ctx.measureText(words).width);
  const places = placeLegend(widths, ENTRY_GAP, PANEL_WIDTH);
  const entries = named.map((entry, at) => ({ ...entry, ...(places[at] ?? { left: 0, row: 0 }) }));
  return { entries, height: ROW * ((places.at(-1)?.row ?? 0) + 1) };
}

function drawLegend(
  ctx: CanvasRenderingContext2D,
  { entries }: Legend,
  top: number,
  colours: ChartColours,
): void {
  ctx.font = `${LEGEND_PX}px ${colours.font}`;
  for (const { look, words, left, row } of entries) {
    const from = EDGE + left;
    const at = top + row * ROW;
    const middle = Math.round(at + LEGEND_PX / 2) + 1;
    ctx.strokeStyle = colours.lineOf(look);
    ctx.lineWidth = 2;
    ctx.setLineDash([...lineLook(look).dash]);
    ctx.beginPath();
    ctx.moveTo(from, middle);
    ctx.lineTo(from + SAMPLE, middle);
    ctx.stroke();
    ctx.setLineDash([]);
    // A name that is longer than the picture is wide is set narrower.
    ctx.fillText(words, from + SAMPLE + SAMPLE_GAP, at, PANEL_WIDTH - SAMPLE - SAMPLE_GAP);
  }
}
