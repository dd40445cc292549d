import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { MARK } from './desktop-session.mjs';
import { serveGalleryPages } from './gallery-pages.mjs';
import { openGallery, takePictures, themes } from './gallery-pictures.mjs';
import { sandboxArgs } from './launch-electron.mjs';
import { ownArguments } from './own-arguments.mjs';
import { runAttached } from './run-attached.mjs';
import { runMain } from './run-main.mjs';
import { PlainError, say, sayNothing } from './say.mjs';
import { ensureReady, partsToShowWindows } from './setup.mjs';
import { hasDisplay, runOnDesktop } from './virtual-desktop.mjs';

const USAGE =
  'npm run gallery  or  npm run gallery -- --check  or  npm run gallery -- --out DIR [--only TEXT] [--theme light] [--language en]';
const LANGUAGES = ['en', 'de', 'ja'];
const TEST = fileURLToPath(new URL('test.mjs', import.meta.url));
const WINDOW = fileURLToPath(new URL('gallery-window.cjs', import.meta.url));

const readArguments = () => {
  try {
    const { values } = parseArgs({
      args: ownArguments(),
      options: {
        check: { type: 'boolean', default: false },
        out: { type: 'string' },
        only: { type: 'string', default: '' },
        theme: { type: 'string', multiple: true, default: themes },
        language: { type: 'string', multiple: true, default: LANGUAGES },
      },
    });
    return values;
  } catch (error) {
    throw new PlainError(`${error.message.split('\n')[0]} Use: ${USAGE}`, { exitCode: 2 });
  }
};

const savePictures = async (runtime, url, { out, only, theme, language }) => {
  const gallery = await openGallery(runtime, url);
  try {
    const scenes = (await gallery.scenes()).filter(({ name }) => name.includes(only));
    const wanted = scenes.flatMap((scene) =>
      theme.flatMap((each) =>
        language.map((tongue) => ({
          scene,
          theme: each,
          language: tongue,
          file: `${scene.name}-${each}-${tongue}.png`,
        })),
      ),
    );
    if (wanted.length === 0) throw new PlainError(`No scene has "${only}" in its name.`, { exitCode: 2 });
    await takePictures(gallery, wanted, resolve(out));
    say(`${wanted.length} pictures are in ${resolve(out)}.`);
  } finally {
    await gallery.close();
  }
};

/** The checks of the tests, on every scene in every theme. */
const checkWhole = () =>
  runAttached(process.execPath, [TEST, 'gallery'], {
    env: { ...process.env, PERCH_WHOLE_GALLERY: 'yes' },
  });

await runMain(async () => {
  const wanted = readArguments();
  if (wanted.check) return checkWhole();
  const isOnOurDesktop = MARK in process.env;
  const { runtime } = await ensureReady({
    parts: partsToShowWindows(),
    say: isOnOurDesktop ? sayNothing : say,
  });
  if (!hasDisplay()) {
    return runOnDesktop(process.execPath, [fileURLToPath(import.meta.url), ...process.argv.slice(2)]);
  }
  const pages = await serveGalleryPages();
  try {
    if (wanted.out === undefined) {
      return await runAttached(runtime.executable, [...sandboxArgs(), WINDOW, `--gallery=${pages.url}`]);
    }
    await savePictures(runtime, pages.url, wanted);
    return 0;
  } finally {
    await pages.close();
  }
});
