import type { ChartConfiguration, ChartDataset, TooltipItem } from 'chart.js';
import { amountWords } from '../format/amount-words';
import { clockWords } from '../format/clock-words';
import type { ChartColours } from './chart-colours';
import type { ChartLine, ChartPanel, ChartTime } from './chart-line';
import { lineLook } from './line-looks';
import { pointRadii } from './point-radii';
import { pointWords } from './point-words';
import { timeTicks } from './time-ticks';
import { valueTicks } from './value-ticks';

/** A point as Chart.js wants it; NaN is a gap. */
interface Drawn {
  readonly x: number;
  readonly y: number;
}

/** A chart of one panel, in the terms of Chart.js. */
export type LineConfig = ChartConfiguration<'line', Drawn[]>;

/** The room that a label of the time axis needs, and one of the value axis, in pixels. */
const TIME_LABEL_PX = 80;
const VALUE_LABEL_PX = 34;
/** As wide as `1:23:45` and `100 %` need. */
const VALUE_AXIS_PX = 44;
/** Under an hour moments are told with seconds. */
const SECONDS_UNDER_MS = 3_600_000;

const SMALL = { size: 11 } as const;

/**
 * Says to Chart.js what to draw. Pure: the same panel and colours give the same chart.
 *
 * @param hasTimes whether the times stand under it: under each other, panels share those of the last.
 */
export function lineConfig(
  panel: ChartPanel,
  time: ChartTime,
  colours: ChartColours,
  hasTimes = true,
): LineConfig {
  const { unit, lines } = panel;
  const highest = highestOf(lines);
  const ticks = { color: colours.label, font: SMALL, autoSkip: false, maxRotation: 0, padding: 4 };
  const hasSeconds = time.toMs - time.fromMs < SECONDS_UNDER_MS;
  const lineAt = (item: TooltipItem<'line'>) => lines.find(({ id }) => id === item.dataset.label);
  return {
    type: 'line',
    data: { datasets: lines.flatMap((line) => [...bandOf(line, colours), curveOf(line, colours)]) },
    options: {
      animation: false,
      parsing: false,
      normalized: true,
      responsive: true,
      maintainAspectRatio: false,
      font: { family: colours.font },
      layout: { padding: { top: 6, right: 8 } },
      interaction: { mode: 'index', axis: 'x', intersect: false },
      scales: {
        x: {
          type: 'linear',
          min: time.fromMs,
          max: time.toMs,
          grid: { display: false },
          border: { color: colours.edge },
          afterBuildTicks: (axis) => {
            const most = Math.max(1, Math.floor(axis.chart.width / TIME_LABEL_PX));
            axis.ticks = timeTicks(time.fromMs, time.toMs, most).map((value) => ({ value }));
          },
          ticks: { ...ticks, display: hasTimes, callback: (value) => clockWords(Number(value)) },
        },
        y: {
          type: 'linear',
          min: 0,
          grid: { color: colours.grid, drawTicks: false },
          border: { display: false },
          // Panels under each other have their times under each other.
          afterFit: (axis) => {
            axis.width = Math.max(axis.width, VALUE_AXIS_PX);
          },
          afterDataLimits: (axis) => {
            axis.max = valueTicks(unit, highest, stepsIn(axis.chart.height)).at(-1) ?? 1;
          },
          afterBuildTicks: (axis) => {
            axis.ticks = valueTicks(unit, highest, stepsIn(axis.chart.height)).map((value) => ({ value }));
          },
          ticks: { ...ticks, callback: (value) => amountWords(Number(value), unit) },
        },
      },
      plugins: {
        tooltip: {
          animation: false,
          backgroundColor: colours.ground,
          borderColor: colours.edge,
          borderWidth: 1,
          titleColor: colours.label,
          titleFont: { ...SMALL, weight: 'normal' },
          bodyColor: colours.ink,
          bodyFont: { size: 12 },
          padding: 8,
          caretSize: 0,
          usePointStyle: true,
          filter: (item) => lineAt(item) !== undefined && !Number.isNaN(item.parsed.y),
          callbacks: {
            title: ([item]) => (item === undefined ? '' : clockWords(item.parsed.x ?? 0, hasSeconds)),
            label: (item) => pointWords(lineAt(item), item.dataIndex),
          },
        },
      },
    },
  };
}

function curveOf(line: ChartLine, colours: ChartColours): ChartDataset<'line', Drawn[]> {
  const { dash, shape } = lineLook(line.look);
  const colour = colours.lineOf(line.look);
  return {
    label: line.id,
    data: line.points.map(({ atMs, value }) => ({ x: atMs, y: value ?? Number.NaN })),
    spanGaps: false,
    borderColor: colour,
    borderWidth: 2,
    borderDash: [...dash],
    borderJoinStyle: 'round',
    pointStyle: shape,
    pointRadius: [...pointRadii(line.points)],
    pointHoverRadius: 4,
    pointBackgroundColor: colour,
    pointBorderColor: colours.ground,
    pointBorderWidth: 1,
    order: 0,
  };
}

/** The room between the lowest and the highest of each point, where points stand for more than a moment. */
function bandOf({ points, look }: ChartLine, colours: ChartColours): ChartDataset<'line', Drawn[]>[] {
  const colour = colours.bandOf(look);
  if (colour === null || points.every(({ low, high }) => low === high)) return [];
  const edge = (end: 'low' | 'high'): ChartDataset<'line', Drawn[]> => ({
    data: points.map((point) => ({ x: point.atMs, y: point[end] ?? Number.NaN })),
    spanGaps: false,
    borderWidth: 0,
    pointRadius: 0,
    pointHoverRadius: 0,
    backgroundColor: colour,
    fill: end === 'low' ? '-1' : false,
    order: 1,
  });
  return [edge('high'), edge('low')];
}

function highestOf(lines: readonly ChartLine[]): number {
  return Math.max(
    0,
    ...lines.flatMap(({ points, target }) => [target ?? 0, ...points.map(({ high }) => high ?? 0)]),
  );
}

function stepsIn(height: number): number {
  return Math.max(1, Math.min(5, Math.floor(height / VALUE_LABEL_PX)));
}
