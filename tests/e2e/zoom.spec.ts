import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { activateWindow, pressOnDesktop } from '../support/desktop';
import { openPopover, startPerch, untilLive, type RunningPerch } from '../support/start-app';

/** How far anything in a page can be scrolled sideways, in pixels. */
const sidewaysIn = (page: Page) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    const scrollers = all.filter((each) =>
      ['auto', 'scroll', 'visible'].includes(getComputedStyle(each).overflowX),
    );
    const isRoot = (each: Element) => each === document.documentElement || each === document.body;
    return scrollers
      .filter((each) => isRoot(each) || getComputedStyle(each).overflowX !== 'visible')
      .filter((each) => each.getAttribute('role') !== 'tablist')
      .map((each) => each.scrollWidth - each.clientWidth)
      .reduce((most, over) => Math.max(most, over), 0);
  });

const zoomOf = ({ app }: RunningPerch, name: string) =>
  app.evaluate(
    ({ webContents }, name) =>
      webContents
        .getAllWebContents()
        .find((contents) => contents.getURL().includes(`/${name}/`))
        ?.getZoomFactor(),
    name,
  );

/** From 100 % there are five steps. */
async function zoomToTwice(perch: RunningPerch, page: Page, name: string): Promise<void> {
  await pressOnDesktop('ctrl+equal', 'ctrl+equal', 'ctrl+equal', 'ctrl+equal', 'ctrl+equal');
  await expect.poll(() => zoomOf(perch, name)).toBeCloseTo(2);
  await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBeCloseTo(2);
}

describe('zoom', () => {
  it('makes popover and settings twice as large by keys, with nothing beside the window’s edge', async () => {
    const perch = await startPerch({ args: ['--demo'] });
    const popover = await perch.page('popover');
    await untilLive(popover);
    await openPopover(perch);
    const widthBefore = await popover.evaluate(() => outerWidth);
    await zoomToTwice(perch, popover, 'popover');
    // The small window grows with what it shows.
    await expect.poll(() => popover.evaluate(() => outerWidth)).toBe(2 * widthBefore);
    expect(await sidewaysIn(popover)).toBe(0);

    await popover.getByRole('button', { name: 'More' }).click();
    const menu = popover.getByRole('menu', { name: 'More' });
    const isInside = await menu.evaluate((menu) => {
      const { left, right, top, bottom } = menu.getBoundingClientRect();
      return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    });
    expect(isInside).toBe(true);

    await popover.getByRole('menuitem', { name: 'Settings…' }).click();
    const settings = await perch.page('settings');
    await settings.getByRole('tab', { name: 'Account' }).waitFor();
    // All windows have one zoom, but for the mini wallboard, which has its size.
    expect(await zoomOf(perch, 'settings')).toBeCloseTo(2);
    expect(await zoomOf(perch, 'mini-wallboard')).toBe(1);
    const sections = settings.getByRole('navigation');
    expect(await sections.evaluate((nav) => nav.scrollHeight - nav.clientHeight)).toBe(0);
    for (const section of await settings.getByRole('tab').all()) {
      await section.click();
      expect(await sidewaysIn(settings)).toBe(0);
    }

    await activateWindow('Perch: settings');
    await pressOnDesktop('ctrl+0');
    await expect.poll(() => zoomOf(perch, 'settings')).toBeCloseTo(1);
    await expect.poll(() => zoomOf(perch, 'popover')).toBeCloseTo(1);
    await expect.poll(() => popover.evaluate(() => outerWidth)).toBe(widthBefore);
  });

  it('is remembered', async () => {
    const first = await startPerch();
    const popover = await first.page('popover');
    await popover.getByRole('button', { name: 'Sign in' }).waitFor();
    await openPopover(first);
    await pressOnDesktop('ctrl+minus');
    await expect.poll(() => zoomOf(first, 'popover')).toBeCloseTo(0.9);
    await first.quit();
    const second = await startPerch({ userData: first.userData });
    await (await second.page('popover')).getByRole('button', { name: 'Sign in' }).waitFor();
    expect(await zoomOf(second, 'popover')).toBeCloseTo(0.9);
  });
});
