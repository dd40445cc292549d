import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveGalleryPages } from '../../build/gallery-pages.mjs';
import { openGallery, themes } from '../../build/gallery-pictures.mjs';
import { findCutTexts } from '../gallery/find-cut-texts';
import { nameOf } from '../gallery/scene';
import { allScenes } from '../gallery/scenes/all-scenes';

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
 * Themes and languages take turns, so that every window is looked at in all of them. Of the mini wallboard a third: its
 * densities draw the same states by the same parts. With `npm run gallery -- --check` it is every scene in every theme
 * and language, which takes half an hour.
 */
const isWhole = process.env['PERCH_WHOLE_GALLERY'] !== undefined;
const looked = allScenes.filter(({ window }, at) => isWhole || window !== 'mini-wallboard' || at % 3 === 0);
const turns = isWhole ? [0, 1, 2, 3, 4, 5, 6, 7, 8] : [0];
const cases = looked.flatMap((scene, at) =>
  turns.map((turn) => {
    const theme = themes[(at + turn) % 3] ?? 'light';
    const language = LANGUAGES[(at + Math.floor(at / 3) + Math.floor(turn / 3)) % 3] ?? 'en';
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
  it.each(allScenes.map((scene) => [nameOf(scene), scene] as const))('in %s', async (name, scene) => {
    await gallery.show({ name, size: scene.size }, 'light', 'en', 0.4);
    expect(await gallery.page.evaluate(findCutTexts)).toEqual([]);
  });
});
