import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveGalleryPages } from '../../build/gallery-pages.mjs';
import { openGallery, themes } from '../../build/gallery-pictures.mjs';
import { findCutTexts } from './find-cut-texts';
import { nameOf } from './scene';
import { allScenes } from './scenes/all-scenes';

const LANGUAGES = ['en', 'de', 'ja'] as const;
const WCAG_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let pages: Awaited<ReturnType<typeof serveGalleryPages>>;
let gallery: Awaited<ReturnType<typeof openGallery>>;

beforeAll(async () => {
  pages = await serveGalleryPages();
  gallery = await openGallery({ executable: process.env['PERCH_ELECTRON'] ?? '' }, pages.url);
});
afterAll(async () => {
  await gallery.close();
  await pages.close();
});

/**
 * With every run of the tests a quarter of the scenes, each in one theme and language, which take turns; with
 * `npm run gallery -- --check` all of them in every theme, languages taking turns, which takes many minutes.
 */
const isWhole = process.env['PERCH_WHOLE_GALLERY'] !== undefined;
const looked = allScenes.filter((_scene, at) => isWhole || at % 4 === 0);
const cases = looked.flatMap((scene, at) =>
  (isWhole ? [0, 1, 2] : [0]).map((turn) => {
    const theme = themes[(at + turn) % 3] ?? 'light';
    const language = LANGUAGES[(at + Math.floor(at / 3) + turn) % 3] ?? 'en';
    return [nameOf(scene), theme, language, scene] as const;
  }),
);

describe('no rule of WCAG 2.2 AA is broken by', () => {
  it.each(cases)('%s, %s, %s', async (name, theme, language, { size }) => {
    await gallery.show({ name, size }, theme, language);
    const axe = new AxeBuilder({ page: gallery.page }).setLegacyMode(true);
    axe.options({ resultTypes: ['violations'], runOnly: WCAG_AA });
    // With forced colours the system chooses both, and what the page is told of its own colours is not what is seen.
    if (theme === 'contrast') axe.disableRules('color-contrast');
    const { violations } = await axe.analyze();
    const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    expect(told.join('\n')).toBe('');
  });
});

describe('texts that are 40 % longer still fit', () => {
  it.each(looked.map((scene) => [nameOf(scene), scene] as const))('in %s', async (name, scene) => {
    await gallery.show({ name, size: scene.size }, 'light', 'en', 0.4);
    expect(await gallery.page.evaluate(findCutTexts)).toEqual([]);
  });
});
