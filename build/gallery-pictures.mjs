import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sandboxArgs } from './launch-electron.mjs';

const WINDOW = fileURLToPath(new URL('gallery-window.cjs', import.meta.url));

/** How the media of a theme are pretended to a page. */
const THEMES = {
  light: { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' },
  dark: { colorScheme: 'dark', contrast: 'no-preference', forcedColors: 'none' },
  contrast: { colorScheme: 'dark', contrast: 'more', forcedColors: 'active' },
};

export const themes = Object.keys(THEMES);

/**
 * Opens the gallery in a window that can be driven.
 * @param {{ executable: string }} runtime
 * @param {string} url of the gallery
 */
export const openGallery = async (runtime, url) => {
  const { _electron } = await import('playwright');
  const app = await _electron.launch({
    executablePath: runtime.executable,
    args: [...sandboxArgs(), WINDOW, '--force-device-scale-factor=1'],
  });
  const page = await app.firstWindow();
  return {
    page,
    /** All scenes: their names and sizes. */
    scenes: async () => {
      await page.goto(`${url}scene.html`, { waitUntil: 'commit' });
      return JSON.parse(await page.locator('html[data-scenes]').getAttribute('data-scenes'));
    },
    /** Shows one scene alone, ready to be looked at; its texts may be longer by a share, as in another language. */
    show: async ({ name, size }, theme, language, longer = 0) => {
      await page.emulateMedia({ ...THEMES[theme], reducedMotion: 'reduce' });
      await page.setViewportSize(size);
      const longerBy = longer > 0 ? `&longer=${longer}` : '';
      await page.goto(`${url}scene.html?scene=${name}&language=${language}${longerBy}`, {
        waitUntil: 'commit',
      });
      await page.locator('html[data-scene="shown"]').waitFor({ timeout: 15_000 });
    },
    close: () => app.close(),
  };
};

/**
 * Takes pictures of scenes.
 * @param {Awaited<ReturnType<typeof openGallery>>} gallery
 * @param {readonly { scene: object, theme: string, language: string, file: string }[]} wanted
 * @param {string} folder
 */
export const takePictures = async (gallery, wanted, folder) => {
  mkdirSync(folder, { recursive: true });
  for (const { scene, theme, language, file } of wanted) {
    await gallery.show(scene, theme, language);
    await gallery.page.screenshot({ path: join(folder, file) });
  }
};
