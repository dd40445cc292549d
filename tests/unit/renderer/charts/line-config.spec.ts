import { beforeAll, describe, expect, it } from 'vitest';
import type { ChartColours } from '../../../../src-renderer/charts/chart-colours';
import { panelsOf, type ChartLine } from '../../../../src-renderer/charts/chart-line';
import { lineConfig } from '../../../../src-renderer/charts/line-config';
import { lineLook } from '../../../../src-renderer/charts/line-looks';
import { pointRadii } from '../../../../src-renderer/charts/point-radii';
import { overwriteGetLocale } from '../../../../src-renderer/messages/compiled/runtime';
import { chartLine, coursePoints } from '../../../support/build-course';

beforeAll(() => overwriteGetLocale(() => 'en'));

const colours: ChartColours = {
  ground: '#fff',
  ink: '#000',
  label: '#555',
  grid: '#eee',
  mark: '#888',
  edge: '#ccc',
  font: 'Inter',
  lineOf: (look) => `colour ${look}`,
  bandOf: (look) => `pale ${look}`,
};
const time = { fromMs: 0, toMs: 900_000, resetsMs: [] };
const configOf = (...lines: readonly ChartLine[]) =>
  lineConfig({ unit: lines[0]?.unit ?? 'count', lines }, time, colours);

describe('a chart', () => {
  it('leaves a gap where there is no value, and bridges none', () => {
    const [curve] = configOf(chartLine({ points: coursePoints([1, null, 3]) })).data.datasets;
    expect(curve?.data).toEqual([
      { x: 0, y: 1 },
      { x: 5000, y: Number.NaN },
      { x: 10_000, y: 3 },
    ]);
    expect(curve?.spanGaps).toBe(false);
  });

  it('tells lines apart without their colours', () => {
    const curves = configOf(...[0, 1, 2, 3].map((look) => chartLine({ id: `line ${look}`, look }))).data
      .datasets;
    expect(new Set(curves.map(({ borderDash }) => JSON.stringify(borderDash))).size).toBe(4);
    expect(new Set(curves.map(({ pointStyle }) => pointStyle)).size).toBe(4);
    expect(lineLook(4)).toBe(lineLook(0));
  });

  it('shows the lowest and the highest where points stand for more than a moment', () => {
    const points = [
      { atMs: 0, value: 4, low: 1, high: 9 },
      { atMs: 5000, value: 5, low: 5, high: 5 },
    ];
    const { datasets } = configOf(chartLine({ points })).data;
    expect(datasets.map(({ data }) => data.map(({ y }) => y))).toEqual([
      [9, 5],
      [1, 5],
      [4, 5],
    ]);
    expect(datasets[1]?.fill).toBe('-1');
    expect(configOf(chartLine()).data.datasets).toHaveLength(1);
  });

  it('does not move by itself', () => {
    expect(configOf(chartLine()).options?.animation).toBe(false);
  });

  it('says its values in their units', () => {
    const said = (line: ChartLine, value: number) => {
      const callback = configOf(line).options?.scales?.['y']?.ticks?.callback;
      return callback?.call({} as never, value, 0, []);
    };
    expect(said(chartLine(), 1200)).toBe('1,200');
    expect(said(chartLine({ unit: 'seconds' }), 222)).toBe('3:42');
    expect(said(chartLine({ unit: 'share' }), 0.78)).toBe('78%');
  });

  it('puts shares, counts and durations on axes of their own', () => {
    const lines = (['count', 'share', 'count', 'seconds'] as const).map((unit, look) =>
      chartLine({ id: `${look}`, unit, look }),
    );
    expect(panelsOf(lines).map(({ unit, lines: own }) => [unit, own.map(({ id }) => id)])).toEqual([
      ['count', ['0', '2']],
      ['share', ['1']],
      ['seconds', ['3']],
    ]);
  });
});

describe('the points of a line', () => {
  it('are seen at its end, and where they stand alone', () => {
    const radii = pointRadii(coursePoints([1, 2, null, 3, null, 4, 5, null]));
    expect(radii.map((radius) => radius > 0)).toEqual([false, false, false, true, false, false, true, false]);
  });

  it('may be none', () => {
    expect(pointRadii([])).toEqual([]);
    expect(pointRadii(coursePoints([null]))).toEqual([0]);
  });
});
