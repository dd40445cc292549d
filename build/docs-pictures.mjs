import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MARK } from './desktop-session.mjs';
import { serveGalleryPages } from './gallery-pages.mjs';
import { openGallery, takePictures } from './gallery-pictures.mjs';
import { projectRoot } from './project-paths.mjs';
import { runMain } from './run-main.mjs';
import { PlainError, say, sayNothing } from './say.mjs';
import { ensureReady, partsToShowWindows } from './setup.mjs';
import { hasDisplay, runOnDesktop } from './virtual-desktop.mjs';

const FOLDER = join(projectRoot, 'docs', 'pictures');

/** The scenes that README and docs show, each in a theme and a language. */
const SHOWN = [
  ['popover-live', 'dark', 'en'],
  ['popover-live-agents', 'light', 'en'],
  ['popover-trends-8-hours', 'dark', 'en'],
  ['popover-board-tall', 'light', 'en'],
  ['popover-stale', 'light', 'en'],
  ['mini-wallboard-strip-live', 'dark', 'en'],
  ['mini-wallboard-tiles-live', 'dark', 'en'],
  ['mini-wallboard-list-queues-live', 'light', 'en'],
  ['board-editor-tile', 'light', 'en'],
];

const picturesOf = (scenes) =>
  SHOWN.map(([name, theme, language]) => {
    const scene = scenes.find((each) => each.name === name);
    if (scene === undefined) throw new PlainError(`The gallery has no scene "${name}".`);
    return { scene, theme, language, file: `${name}-${theme}-${language}.png` };
  });

await runMain(async () => {
  const { runtime } = await ensureReady({
    parts: partsToShowWindows(),
    say: MARK in process.env ? sayNothing : say,
  });
  if (!hasDisplay()) return runOnDesktop(process.execPath, [fileURLToPath(import.meta.url)]);
  const pages = await serveGalleryPages();
  const gallery = await openGallery(runtime, pages.url);
  try {
    await takePictures(gallery, picturesOf(await gallery.scenes()), FOLDER);
    say(`${SHOWN.length} pictures are in ${FOLDER}.`);
    return 0;
  } finally {
    await gallery.close();
    await pages.close();
  }
});
