import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { TrendWidget } from '../../src-main/core/model/board';
import { succeeded } from '../../src-main/core/result';
import TrendPart from '../../src-renderer/board/TrendPart.svelte';
import { overwriteGetLocale } from '../../src-renderer/messages/compiled/runtime';
import { BoardView } from '../../src-renderer/state/board-view.svelte';
import { LiveState } from '../../src-renderer/state/live-state.svelte';
import { busyFloor } from '../support/busy-floor';
import { coursesOf } from '../support/build-course';
import { cellTexts } from '../support/cell-texts';
import { TestBridge } from '../support/test-bridge';

const noon = new Date(2026, 2, 4, 12, 0, 0).getTime();
const all = (statistic: string) => ({ column: { statistic }, serviceIds: [] });

function show(lines: TrendWidget['lines']): TestBridge {
  overwriteGetLocale(() => 'en');
  const bridge = new TestBridge(busyFloor());
  bridge.answer('history.read', succeeded(coursesOf(noon, [30, 40], [7, 8])));
  const view = new BoardView(new LiveState(bridge), busyFloor);
  const widget: TrendWidget = { kind: 'trend', id: 'trend', title: null, span: '8-hours', lines };
  render(TrendPart, { bridge, view, widget });
  return bridge;
}

describe('a trend of a board', () => {
  it('draws its totals over its span, each in its unit and by its name', async () => {
    const title = 'Waits of all';
    const wait = { ...all('in_ewt'), column: { statistic: 'in_ewt', title } };
    const ofSome = { column: { statistic: 'in_calls_waiting' }, serviceIds: ['2', '1'] };
    const bridge = show([wait, ofSome, all('name')]);
    await screen.findByRole('img', { name: /^Waits of all: now 0:40/ });
    expect(screen.getByRole('img', { name: /^Waiting: now 8/ })).toBeTruthy();
    expect(bridge.asked.at(-1)?.input).toEqual({
      series: [
        { kind: 'total', key: 'in_ewt' },
        { kind: 'total', key: 'in_calls_waiting@1,2' },
      ],
      span: '8-hours',
      points: 180,
    });
    expect(screen.getByRole('heading', { name: 'Trend, 8 h' })).toBeTruthy();
  });

  it('draws a line that is chosen twice, as it is on the way to another one', async () => {
    show([all('in_calls_waiting'), all('in_calls_waiting')]);
    const chart = await screen.findByRole('img', { name: /^Waiting: now 40/ });
    expect(chart).toBeTruthy();
  });

  it('is a table for who wants one, and a chart again', async () => {
    show([all('in_ewt'), all('in_calls_waiting')]);
    await screen.findAllByRole('img', { name: /now/ });
    await fireEvent.click(screen.getByRole('button', { name: 'Show as table' }));
    const table = screen.getByRole('table', { name: 'Values over time' });
    expect(cellTexts(table)).toEqual(['0:40', '8', '0:30', '7']);
    await fireEvent.click(screen.getByRole('button', { name: 'Show as chart' }));
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getAllByRole('img', { name: /now/ })).toHaveLength(2);
  });

  it('says so where it has nothing that can be drawn, and asks for nothing', () => {
    const bridge = show([all('name')]);
    expect(screen.getByText('No line chosen')).toBeTruthy();
    expect(bridge.asked).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Show as table' })).toBeNull();
  });
});
