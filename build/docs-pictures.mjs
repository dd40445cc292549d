import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recordDemo } from './demo-recording.mjs';
import { MARK } from './desktop-session.mjs';
import { serveGalleryPages } from './gallery-pages.mjs';
import { openGallery, takePictures } from './gallery-pictures.mjs';
import { projectRoot } from './project-paths.mjs';
import { runMain } from './run-main.mjs';
import { PlainError, say, sayNothing } from './say.mjs';
import { ensureReady, partsToShowWindows } from './setup.mjs';
import { runOnDesktop } from './virtual-desktop.mjs';

const FOLDER = join(projectRoot, 'docs', 'pictures');
const DESKTOP = join(projectRoot, 'docs', 'desktop.png');
/** After so long the tiles have a course, and say how far it went. */
const DEMO_SECONDS = 60;

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

const pictureGallery = async (runtime) => {
  const pages = await serveGalleryPages();
  const gallery = await openGallery(runtime, pages.url);
  try {
    await takePictures(gallery, picturesOf(await gallery.scenes()), FOLDER);
    say(`${SHOWN.length} pictures are in ${FOLDER}.`);
  } finally {
    await gallery.close();
    await pages.close();
  }
};

/** The whole desktop, which the gallery does not have: tray icon and notifications are the system's. */
const pictureDesktop = async (runtime) => {
  say(`Running the demo for ${DEMO_SECONDS} s.`);
  const out = mkdtempSync(join(tmpdir(), 'perch-pictures-'));
  try {
    const { pictureFailures } = await recordDemo({ runtime, seconds: DEMO_SECONDS, out });
    if (pictureFailures.length > 0) throw new PlainError(pictureFailures.join('\n'));
    copyFileSync(join(out, 'desktop.png'), DESKTOP);
    say(`The desktop is in ${DESKTOP}.`);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
};

await runMain(async () => {
  const isOnOurDesktop = MARK in process.env;
  const { runtime } = await ensureReady({
    parts: partsToShowWindows(),
    say: isOnOurDesktop ? sayNothing : say,
  });
  // Nobody's own desktop gets into the documents.
  if (process.platform === 'linux' && !isOnOurDesktop)
    return runOnDesktop(process.execPath, [fileURLToPath(import.meta.url)]);
  await pictureGallery(runtime);
  if (isOnOurDesktop) await pictureDesktop(runtime);
  else say('The picture of the desktop is taken on Linux only.');
  return 0;
});
