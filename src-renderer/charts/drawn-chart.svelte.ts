import { Chart, Filler, LinearScale, LineController, LineElement, PointElement, Tooltip } from 'chart.js';
import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import { chartColours, type ChartColours } from './chart-colours';
import type { ChartPanel, ChartTime } from './chart-line';
import { drawEndLabels } from './draw-end-labels';
import { drawMarks } from './draw-marks';
import { lineConfig, type LineConfig } from './line-config';

// Nothing of the library that is not drawn is loaded.
Chart.register(LineController, LineElement, PointElement, LinearScale, Filler, Tooltip);

/** What changes the colours of the theme while a window is open. */
const THEMES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'];

/** A panel on a canvas. It is drawn only while it can be seen, and anew when its values or the theme change. */
export class DrawnChart {
  #chart: Chart<'line', LineConfig['data']['datasets'][number]['data']> | null = null;
  #isInView = $state(false);
  #isPageShown = $state(!document.hidden);
  #themes = $state(0);
  /** The point that is told at the moment. */
  #told: number | null = null;

  constructor(
    private readonly panel: () => ChartPanel,
    private readonly time: () => ChartTime,
    private readonly hasTimes: () => boolean,
  ) {}

  readonly attach: Attachment<HTMLCanvasElement> = (canvas) => {
    const observer = new IntersectionObserver((entries) => {
      this.#isInView = entries.at(-1)?.isIntersecting ?? false;
    });
    observer.observe(canvas);
    const stops = [
      on(document, 'visibilitychange', () => (this.#isPageShown = !document.hidden)),
      ...THEMES.map((query) => on(matchMedia(query), 'change', () => (this.#themes += 1))),
    ];
    $effect(() => {
      if (this.#isInView && this.#isPageShown) this.#draw(canvas, this.#themes);
    });
    return () => {
      observer.disconnect();
      stops.forEach((stop) => stop());
      this.#chart?.destroy();
      this.#chart = null;
    };
  };

  /** Shows what a point says, as the pointer would; null for none. */
  point(index: number | null): void {
    this.#told = index;
    const chart = this.#chart;
    if (chart === null) return;
    const active =
      index === null
        ? []
        : chart.data.datasets.flatMap(({ label }, datasetIndex) =>
            label === undefined ? [] : [{ datasetIndex, index }],
          );
    const first = active[0];
    const at = first === undefined ? undefined : chart.getDatasetMeta(first.datasetIndex).data[first.index];
    chart.setActiveElements(active);
    // What is told already is told anew only after something else.
    chart.tooltip?.setActiveElements([], { x: 0, y: 0 });
    chart.tooltip?.setActiveElements(active, { x: at?.x ?? 0, y: at?.y ?? 0 });
    chart.update('none');
  }

  /** @param _themes how often the theme has changed: reading it is what draws the chart again. */
  #draw(canvas: HTMLCanvasElement, _themes: number): void {
    const [panel, time, colours] = [this.panel(), this.time(), chartColours(canvas)];
    const config = lineConfig(panel, time, colours, this.hasTimes());
    if (this.#chart === null) {
      this.#chart = new Chart(canvas, { ...config, plugins: [this.#marks(canvas)] });
      return;
    }
    this.#chart.data = config.data;
    if (config.options !== undefined) this.#chart.options = config.options;
    this.#chart.update('none');
    // Told in the colours and with the values of now.
    if (this.#told !== null) this.point(this.#told);
  }

  #marks(canvas: HTMLCanvasElement) {
    const drawing = (draw: (chart: Chart, colours: ChartColours) => void) => (chart: Chart) =>
      draw(chart, chartColours(canvas));
    return {
      id: 'marks',
      // Words are read, so they lie over the lines.
      afterDatasetsDraw: drawing((chart, colours) => {
        drawMarks(chart, this.panel(), this.time(), colours);
        drawEndLabels(chart, this.panel(), colours);
      }),
    };
  }
}
