import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import { chartColours, type ChartColours } from './chart-colours';
import type { ChartPanel, ChartTime } from './chart-line';
import { lineConfig } from './line-config';
import { makeChart, type LineChart } from './make-chart';

/** What changes the colours of the theme while a window is open. */
const THEMES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'];

/** A panel on a canvas. It is drawn only while it can be seen, and anew when its values or the theme change. */
export class DrawnChart {
  #chart: LineChart | null = null;
  /** Read once for a theme: a pointer over the chart draws it many times a second. */
  #colours: ChartColours | null = null;
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
      ...THEMES.map((query) => on(matchMedia(query), 'change', () => this.#changeTheme())),
    ];
    $effect(() => {
      if (this.#isInView && this.#isPageShown) this.#draw(canvas, this.#themes);
    });
    return () => {
      observer.disconnect();
      stops.forEach((stop) => stop());
      this.#chart?.destroy();
      this.#chart = null;
      this.#colours = null;
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
    const content = () => ({ panel: this.panel(), time: this.time(), colours: this.#coloursOn(canvas) });
    const { panel, time, colours } = content();
    const config = lineConfig(panel, time, colours, this.hasTimes());
    if (this.#chart === null) {
      this.#chart = makeChart(canvas, config, content);
      return;
    }
    this.#chart.data = config.data;
    if (config.options !== undefined) this.#chart.options = config.options;
    this.#chart.update('none');
    // Told in the colours and with the values of now.
    if (this.#told !== null) this.point(this.#told);
  }

  #changeTheme(): void {
    this.#colours = null;
    this.#themes += 1;
  }

  #coloursOn(canvas: HTMLCanvasElement): ChartColours {
    return (this.#colours ??= chartColours(canvas));
  }
}
