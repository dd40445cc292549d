import { Chart, Filler, LinearScale, LineController, LineElement, PointElement, Tooltip } from 'chart.js';
import type { ChartColours } from './chart-colours';
import type { ChartPanel, ChartTime } from './chart-line';
import { drawEndLabels } from './draw-end-labels';
import { drawMarks } from './draw-marks';
import type { LineConfig } from './line-config';

// Nothing of the library that is not drawn is loaded.
Chart.register(LineController, LineElement, PointElement, LinearScale, Filler, Tooltip);

/** A chart of the library, of our lines. */
export type LineChart = Chart<'line', LineConfig['data']['datasets'][number]['data']>;

/** What a chart shows. */
export interface ChartContent {
  readonly panel: ChartPanel;
  readonly time: ChartTime;
  readonly colours: ChartColours;
}

/** Puts a chart on a canvas. What it shows is asked for with each drawing, so that its marks are those of now. */
export function makeChart(
  canvas: HTMLCanvasElement,
  config: LineConfig,
  content: () => ChartContent,
): LineChart {
  const marks = {
    id: 'marks',
    // Words are read, so they lie over the lines.
    afterDatasetsDraw: (chart: Chart) => {
      const { panel, time, colours } = content();
      drawMarks(chart, panel, time, colours);
      drawEndLabels(chart, panel, colours);
    },
  };
  return new Chart(canvas, { ...config, plugins: [marks] });
}
