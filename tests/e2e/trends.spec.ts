import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { startLivePerch } from '../support/start-app';
import { temporaryFolder } from '../support/temporary-folder';

describe('the trends', () => {
  it('are drawn over the span that she chooses, and saved where she wants them', async () => {
    const { perch, popover } = await startLivePerch();
    const folder = temporaryFolder();
    /** Answers the system's dialog with a file of that name. */
    const saveInto = async (name: string) => {
      const path = join(folder, name);
      await perch.app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
      }, path);
      return path;
    };
    const path = await saveInto('trends.csv');
    await popover.getByRole('tab', { name: 'Trends' }).click();
    await popover.getByRole('radio', { name: '1 h' }).check({ force: true });
    const chart = popover.getByRole('img', { name: /^Waiting: now/ });
    await chart.waitFor();
    const hasInk = () =>
      chart.locator('canvas').evaluate((canvas) => {
        if (!(canvas instanceof HTMLCanvasElement)) return false;
        const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        return pixels.some((value) => value > 0);
      });
    await expect.poll(hasInk).toBe(true);
    await popover.getByRole('button', { name: 'Save or copy' }).click();
    await popover.getByRole('menuitem', { name: 'Save as table (CSV)…' }).click();
    await popover.getByText('Saved').waitFor();
    expect(existsSync(path)).toBe(true);
    const [head, ...rows] = readFileSync(path, 'utf8').trimEnd().split('\r\n');
    expect(head).toBe('\uFEFFTime,Waiting,Agents ready,Service level');
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(row).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d+,\d+,[\d.]*$/);

    const choose = async (name: string) => {
      await popover.getByRole('button', { name: 'Save or copy' }).click();
      await popover.getByRole('menuitem', { name }).click();
    };
    const picture = await saveInto('trends.png');
    await choose('Save as picture…');
    await vi.waitUntil(() => existsSync(picture), { timeout: 10_000 });
    await choose('Copy picture');
    await popover.getByText('Copied').waitFor();
    expect(await perch.app.evaluate(async ({ clipboard }) => await clipboard.has('image/png'))).toBe(true);
    const width = await perch.app.evaluate(
      ({ nativeImage }, path) => nativeImage.createFromPath(path).getSize().width,
      picture,
    );
    expect(width).toBeGreaterThan(300);
    await choose('Copy table');
    const text = () => perch.app.evaluate(({ clipboard }) => clipboard.readText());
    await vi.waitFor(async () => expect(await text()).toMatch(/^Time\tWaiting\tAgents ready\tService level/));
  });

  it('are all in the picture, also those that are scrolled out of sight', async () => {
    const { perch, popover } = await startLivePerch();
    const path = join(temporaryFolder(), 'trends.png');
    await perch.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, path);
    await popover.getByRole('tab', { name: 'Trends' }).click();
    await popover.getByRole('button', { name: 'Lines' }).click();
    await popover.getByRole('checkbox', { name: 'Longest wait' }).check();
    await popover.getByRole('button', { name: 'Lines' }).click();
    await popover.setViewportSize({ width: 340, height: 340 });
    const last = popover.getByRole('img', { name: /^Longest wait: now/ });
    await last.waitFor();
    expect(await last.evaluate((plot) => plot.getBoundingClientRect().top > innerHeight)).toBe(true);
    await popover.getByRole('button', { name: 'Save or copy' }).click();
    await popover.getByRole('menuitem', { name: 'Save as picture…' }).click();
    await popover.getByText('Saved').waitFor();
    /** How many pixels have a colour, in each third of what is under the title. */
    const coloured = await perch.app.evaluate(({ nativeImage }, path) => {
      const picture = nativeImage.createFromPath(path);
      const { width, height } = picture.getSize();
      const pixels = picture.toBitmap();
      const counts = [0, 0, 0];
      const title = height / 16;
      for (let y = Math.ceil(title); y < height; y += 1) {
        const third = Math.floor((3 * (y - title)) / (height - title));
        for (let x = 0; x < width; x += 1) {
          const [blue = 0, green = 0, red = 0] = pixels.subarray(4 * (y * width + x));
          const isColoured = Math.max(blue, green, red) - Math.min(blue, green, red) > 90;
          if (isColoured && x > 100) counts[third] = (counts[third] ?? 0) + 1;
        }
      }
      return counts;
    }, path);
    for (const count of coloured) expect(count).toBeGreaterThan(40);
  });
});
