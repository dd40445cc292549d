import { fireEvent, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { failed, succeeded } from '../../src-main/core/result';
import { busyFloor } from '../support/busy-floor';
import { coursesOf } from '../support/build-course';
import { afterAnswer } from '../support/build-snapshot';
import { cellTexts } from '../support/cell-texts';
import { openPopover } from '../support/render-window';
import type { TestBridge } from '../support/test-bridge';

const noon = new Date(2026, 2, 4, 12, 0, 0).getTime();

async function openTrends(
  courses = coursesOf(noon, [4, 9, null, 12], [3, 2, 2, 1], [0.8, 0.79, 0.79, 0.78]),
) {
  const bridge = await openPopover(busyFloor());
  bridge.answer('history.read', succeeded(courses));
  await fireEvent.click(screen.getByRole('tab', { name: 'Trends' }));
  await screen.findByText(/^Recorded since/);
  return bridge;
}

const wishes = (bridge: TestBridge) =>
  bridge.asked.filter(({ name }) => name === 'history.read').map(({ input }) => input);
const lastInput = (bridge: TestBridge, name: string) =>
  bridge.asked.findLast((each) => each.name === name)?.input;

describe('the trends', () => {
  it('say in words what they draw', async () => {
    await openTrends();
    const pictures = await screen.findAllByRole('img', { name: /now/ });
    expect(pictures.map((picture) => picture.getAttribute('aria-label'))).toEqual([
      'Waiting: now 12, lowest 4 at 12:00 PM, highest 12 at 12:00 PM. ' +
        'Agents ready: now 1, lowest 1 at 12:00 PM, highest 3 at 12:00 PM.',
      'Service level: now 78%, lowest 78% at 12:00 PM, highest 80% at 12:00 PM.',
    ]);
    expect(screen.getByText('Recorded since 12:00 PM')).toBeTruthy();
  });

  it('tell single points by the arrow keys', async () => {
    await openTrends();
    const [picture] = await screen.findAllByRole('img', { name: /^Waiting: now/ });
    if (picture === undefined) throw new Error('no chart');
    await fireEvent.keyDown(picture, { key: 'ArrowLeft' });
    expect(screen.getByText('12:00:15 PM, Waiting 12, Agents ready 1')).toBeTruthy();
    await fireEvent.keyDown(picture, { key: 'ArrowLeft' });
    expect(screen.getByText('12:00:10 PM, Waiting –, Agents ready 2')).toBeTruthy();
    await fireEvent.keyDown(picture, { key: 'Home' });
    expect(screen.getByText('12:00:00 PM, Waiting 4, Agents ready 3')).toBeTruthy();
    await fireEvent.blur(picture);
    expect(screen.queryByText(/12:00:00 PM, Waiting/)).toBeNull();
  });

  it('are a table for who wants one, the newest first', async () => {
    await openTrends();
    await fireEvent.click(screen.getByRole('button', { name: 'Show as table' }));
    const table = screen.getByRole('table', { name: 'Values over time' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((head) => head.textContent),
    ).toEqual(['Time', 'Waiting', 'Agents ready', 'Service level']);
    const cells = within(table)
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => cell.textContent).join(' | '));
    expect(cells.slice(1, 3)).toEqual(['12:00:15 PM | 12 | 1 | 78%', '12:00:10 PM | – | 2 | 79%']);
  });

  it('read what she chooses, and remember it while another list is shown', async () => {
    const bridge = await openTrends();
    await fireEvent.click(screen.getByRole('radio', { name: '8 h' }));
    await fireEvent.click(screen.getByRole('button', { name: 'Lines' }));
    await fireEvent.click(screen.getByRole('checkbox', { name: 'Agents ready' }));
    await fireEvent.click(screen.getByRole('checkbox', { name: 'Longest wait' }));
    const wanted = {
      series: ['in_calls_waiting', 'service_level', 'in_max_wait_time'].map((key) => ({
        kind: 'total',
        key,
      })),
      span: '8-hours',
      points: 180,
    };
    await expect.poll(() => wishes(bridge).at(-1)).toEqual(wanted);
    await fireEvent.click(screen.getByRole('tab', { name: /Queues/ }));
    await fireEvent.click(screen.getByRole('tab', { name: 'Trends' }));
    expect(screen.getByRole('radio', { name: '8 h' })).toHaveProperty('checked', true);
    await expect.poll(() => wishes(bridge).at(-1)).toEqual(wanted);
  });

  it('take four lines at the most', async () => {
    await openTrends();
    await fireEvent.click(screen.getByRole('button', { name: 'Lines' }));
    await fireEvent.click(screen.getByRole('checkbox', { name: 'Longest wait' }));
    expect(screen.getByRole('checkbox', { name: 'Handled' })).toHaveProperty('disabled', true);
    await fireEvent.click(screen.getByRole('checkbox', { name: 'Waiting' }));
    expect(screen.getByRole('checkbox', { name: 'Handled' })).toHaveProperty('disabled', false);
    for (const name of ['Agents ready', 'Service level', 'Longest wait'])
      await fireEvent.click(screen.getByRole('checkbox', { name }));
    expect(screen.getByText('No line chosen')).toBeTruthy();
  });

  it('are read again when data came, and not sooner than something new can be drawn', async () => {
    const bridge = await openTrends();
    const before = wishes(bridge).length;
    bridge.change(afterAnswer(busyFloor(), { totals: { in_calls_waiting: 1 } }, 3000));
    bridge.change(afterAnswer(busyFloor(), { totals: { in_calls_waiting: 2 } }, 5000));
    await expect.poll(() => wishes(bridge).length).toBe(before + 1);
  });

  it('say since when there is anything while there is little', async () => {
    await openTrends(coursesOf(noon, [4], [3], [0.8]));
    expect(screen.getByText(/Perch has been recording since 12:00 PM/)).toBeTruthy();
    expect(screen.queryByRole('img', { name: /now/ })).toBeNull();
  });
});

describe('what is saved of the trends', () => {
  const choose = async (name: string) => {
    await fireEvent.click(screen.getByRole('button', { name: 'Save or copy' }));
    await fireEvent.click(screen.getByRole('menuitem', { name }));
  };

  it('is a table with its times', async () => {
    const bridge = await openTrends();
    bridge.answer('files.save', succeeded({ isSaved: true }));
    await choose('Save as table (CSV)…');
    await screen.findByText('Saved');
    expect(lastInput(bridge, 'files.save')).toMatchObject({
      kind: 'csv',
      content: expect.stringMatching(
        /^\uFEFFTime,Waiting,Agents ready,Service level\r\n2026-03-04 12:00:00,4,3,0.8\r\n/,
      ) as string,
    });
  });

  it('is a picture as soon as there is something to draw, and not before', async () => {
    const offered = async () => {
      await fireEvent.click(screen.getByRole('button', { name: 'Save or copy' }));
      return screen.getAllByRole('menuitem').map((item) => item.textContent.trim());
    };
    const tables = ['Save as table (CSV)…', 'Copy table'];
    const bridge = await openTrends(coursesOf(noon, [4], [3], [0.8]));
    expect(await offered()).toEqual(tables);
    bridge.answer('history.read', succeeded(coursesOf(noon, [4, 9], [3, 2], [0.8, 0.79])));
    bridge.change(afterAnswer(busyFloor(), { totals: { in_calls_waiting: 1 } }, 5000));
    await screen.findByRole('img', { name: /^Waiting: now/ });
    await expect
      .poll(() => screen.getAllByRole('menuitem').map((item) => item.textContent.trim()))
      .toEqual(['Save as picture…', 'Copy picture', ...tables]);
  });

  it('may be put on the clipboard', async () => {
    const bridge = await openTrends();
    await choose('Copy table');
    await screen.findByText('Copied');
    expect(lastInput(bridge, 'clipboard.write')).toMatchObject({
      kind: 'text',
      content: expect.stringContaining('Time\tWaiting') as string,
    });
  });

  it('says nothing where she thought better of it, and says it in words where it failed', async () => {
    const bridge = await openTrends();
    bridge.answer('files.save', succeeded({ isSaved: false }));
    await choose('Save as table (CSV)…');
    expect(screen.queryByText('Saved')).toBeNull();
    bridge.answer('files.save', failed({ kind: 'file-not-saved', detail: 'ENOSPC' }));
    await choose('Save as table (CSV)…');
    await screen.findByText(/The file could not be saved/);
  });
});

describe('a queue that is opened', () => {
  it('shows its last hour, of its waits or of its level', async () => {
    const bridge = await openPopover(busyFloor());
    bridge.answer('history.read', succeeded(coursesOf(noon, [4, 7], [30, 222])));
    await fireEvent.click(screen.getByRole('button', { name: /^Billing/ }));
    await screen.findByRole('img', { name: /^Longest wait: now 3:42/ });
    const seriesOf = (statistic: string) => ({ kind: 'queue', queue: 'Billing', statistic });
    expect(wishes(bridge).at(-1)).toMatchObject({
      series: [seriesOf('in_calls_waiting'), seriesOf('in_max_wait_time')],
      span: '1-hour',
    });
    await fireEvent.click(screen.getByRole('radio', { name: 'Service level' }));
    await expect.poll(() => wishes(bridge).at(-1)).toMatchObject({ series: [seriesOf('service_level')] });
  });

  it('shows them as a table for who wants one', async () => {
    const bridge = await openPopover(busyFloor());
    bridge.answer('history.read', succeeded(coursesOf(noon, [4, 7], [30, 222])));
    await fireEvent.click(screen.getByRole('button', { name: /^Billing/ }));
    await screen.findByRole('img', { name: /^Longest wait: now 3:42/ });
    await fireEvent.click(screen.getByRole('button', { name: 'Show as table' }));
    const table = screen.getByRole('table', { name: 'Values over time' });
    expect(cellTexts(table)).toEqual(['7', '3:42', '4', '0:30']);
  });
});

describe('a tile', () => {
  it('says how its value changed, and in what time', async () => {
    const recent = { in_calls_waiting: { points: [8, 9, null, 12], spanSeconds: 900 } };
    await openPopover({ ...busyFloor(), recent });
    const tile = screen.getByRole('button', { name: /^Waiting/, pressed: false });
    expect(tile.textContent).toMatch(/12.*in 3 queues.*up 4 in 15 min/s);
    expect(screen.getByRole('button', { name: /^Ready/, pressed: false }).textContent).not.toMatch(
      /in \d+ min/,
    );
  });
});
