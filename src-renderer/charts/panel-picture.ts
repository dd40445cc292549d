import { lineConfig } from './line-config';
import { makeChart, type ChartContent } from './make-chart';

/**
 * Draws a panel on a canvas of its own, wherever the one in the window is scrolled to.
 *
 * @param width in pixels of the page, as is the height; the canvas has as many for each as the screen has.
 * @param hasTimes whether the times stand under it.
 */
export function panelPicture(
  content: ChartContent,
  width: number,
  height: number,
  hasTimes: boolean,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const config = lineConfig(content.panel, content.time, content.colours, hasTimes);
  const chart = makeChart(
    canvas,
    { ...config, options: { ...config.options, responsive: false, events: [] } },
    () => content,
  );
  const picture = document.createElement('canvas');
  picture.width = canvas.width;
  picture.height = canvas.height;
  picture.getContext('2d')?.drawImage(canvas, 0, 0);
  // It clears its canvas when it goes.
  chart.destroy();
  return picture;
}
