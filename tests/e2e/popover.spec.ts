import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { startPerch, untilLive } from '../support/start-app';

const textsOf = async (rows: Locator) => (await rows.allTextContents()).map((text) => text.trim());

const numberIn = (text: string) => Number(text.replace(/\D/g, '') || '0');

describe('the popover', () => {
  it('that has just opened marks nothing as if somebody had come to it by keyboard', async () => {
    const perch = await startPerch({ args: ['--demo'] });
    const popover = await perch.page('popover');
    await untilLive(popover);
    expect(await popover.locator(':focus-visible').count()).toBe(0);
  });

  it('leads from a tile to its list and back, from a queue to its course, and from the agents to one of them', async () => {
    const perch = await startPerch();
    const popover = await perch.page('popover');
    await popover.getByRole('button', { name: 'Try the demo contact centre' }).click();
    await untilLive(popover);
    const tile = (name: string, pressed: boolean) =>
      popover.locator(`.tile[aria-pressed="${pressed}"]`, { hasText: name });
    const queues = popover.getByRole('table', { name: 'Queues' });

    // A tile narrows the list that it is the total of, and is let go by the same click.
    const allQueues = await queues.getByRole('rowheader').count();
    await tile('Waiting', false).click();
    await tile('Waiting', true).waitFor();
    await popover.getByText('Only queues with someone waiting').waitFor();
    await expect
      .poll(async () =>
        (await textsOf(queues.locator('[role=row] > [role=cell]:nth-child(2)'))).map(numberIn),
      )
      .not.toContain(0);
    await tile('Waiting', true).click();
    await expect.poll(() => queues.getByRole('rowheader').count()).toBe(allQueues);
    await tile('Longest', false).click();
    await popover.getByText('Sorted by longest wait').waitFor();
    await popover.getByRole('button', { name: 'Back to what needs attention first' }).click();
    await tile('Longest', false).waitFor();

    // A queue opens to its figures and its course.
    const first = queues.getByRole('rowheader').first().getByRole('button');
    await first.click();
    await queues.getByRole('img', { name: /^Waiting: / }).waitFor();
    await queues.locator('label', { hasText: 'Service level' }).click();
    await queues.getByRole('img', { name: /^Service level: / }).waitFor();
    await queues.getByRole('button', { expanded: true }).click();
    await expect.poll(() => queues.getByRole('img', { name: /^Service level: / }).count()).toBe(0);

    // The tile of the agents who are ready shows just those, and so does the bar of states.
    const list = popover.getByRole('list', { name: 'Agents' });
    const states = () =>
      list
        .locator('.agent')
        .evaluateAll((agents) => [
          ...new Set(agents.map((agent) => agent.querySelector('svg')?.getAttribute('aria-label') ?? '')),
        ]);
    await tile('Ready', false).click();
    await popover.getByRole('tab', { name: /^Agents/, selected: true }).waitFor();
    await expect.poll(states).toEqual(['Ready']);
    const bar = popover.getByRole('group', { name: 'Show only one state' });
    await bar.getByRole('button', { name: /^Not ready/ }).click();
    await expect.poll(states).toEqual(['Not ready']);
    await bar.getByRole('button', { name: /^Not ready/ }).click();
    await expect.poll(async () => (await states()).length).toBeGreaterThan(1);

    // Searched, asked for by time, sorted and grouped.
    const name = (await list.locator('[data-agent]').first().textContent())?.trim() ?? '';
    await popover.keyboard.press('/');
    await popover.keyboard.type(name);
    await expect
      .poll(async () => new Set(await textsOf(list.locator('[data-agent]'))))
      .toEqual(new Set([name]));
    await popover.keyboard.press('Escape');
    await popover.getByRole('button', { name: 'any time' }).click();
    await popover.getByRole('menuitemradio', { name: 'over 60 min' }).click();
    await expect
      .poll(async () => (await textsOf(list.locator('.time'))).every((time) => /^\d+:\d\d:\d\d$/.test(time)))
      .toBe(true);
    await popover.getByRole('button', { name: 'over 60 min' }).click();
    await popover.getByRole('menuitemradio', { name: 'any time' }).click();
    await popover.getByRole('button', { name: 'sorted by time in state' }).click();
    await popover.getByRole('menuitemradio', { name: 'Name' }).click();
    await popover.getByRole('button', { name: 'grouped by state' }).click();
    await popover.getByRole('menuitemradio', { name: 'Nothing' }).click();
    await expect.poll(() => list.locator('.heading').count()).toBe(0);
    const names = await textsOf(list.locator('[data-agent]'));
    expect(names.length).toBeGreaterThan(3);
    expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
    await list.locator('[data-agent]').first().click();
    await popover.getByText('Average handle time').first().waitFor();
  });
});
