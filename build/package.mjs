import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isMain } from './is-main.mjs';
import { projectRoot } from './project-paths.mjs';
import { runMain } from './run-main.mjs';
import { say as sayAloud } from './say.mjs';
import { ensureReady } from './setup.mjs';

const EXECUTABLES = {
  linux: { x64: 'linux-unpacked/perch', arm64: 'linux-arm64-unpacked/perch' },
  darwin: { x64: 'mac/Perch.app/Contents/MacOS/Perch', arm64: 'mac-arm64/Perch.app/Contents/MacOS/Perch' },
  win32: { x64: 'win-unpacked/Perch.exe', arm64: 'win-arm64-unpacked/Perch.exe' },
};

/** What the fallback runtime is without, or has too much of, for a package. */
const forFallback = {
  // A fuse newer than Electron 25; to set what is not there is an error.
  beforePack: ({ packager }) => void delete packager.config.electronFuses.grantFileProtocolExtraPrivileges,
  // electron-builder removes it only from what it has unpacked itself.
  afterPack: ({ appOutDir }) => rmSync(join(appOutDir, 'resources', 'default_app.asar'), { force: true }),
};

/**
 * Packs the app into a folder under release/, around the runtime that this machine has. Needs no network.
 * @param {{ say?: (sentence: string) => void }} [options]
 * @returns {Promise<string>} path of the packaged app's executable
 */
export const packageApp = async ({ say = sayAloud } = {}) => {
  const { runtime } = await ensureReady({ parts: ['dependencies', 'runtime', 'build'], say });
  const executable = join(projectRoot, 'release', EXECUTABLES[process.platform][process.arch]);
  rmSync(executable, { force: true });
  const { build } = await import('electron-builder');
  await build({
    projectDir: projectRoot,
    dir: true,
    publish: 'never',
    config: {
      extends: 'electron-builder.yml',
      electronDist: runtime.distPath,
      electronVersion: runtime.version,
      ...(runtime.source === 'fallback' && forFallback),
    },
  });
  if (!existsSync(executable))
    throw new Error(`electron-builder ended without an error, but ${executable} is not there.`);
  if (runtime.source === 'fallback')
    say('Packaged around the fallback Electron: good for trying, not for giving to anybody.');
  return executable;
};

if (isMain(import.meta.url)) {
  await runMain(async () => {
    const executable = await packageApp();
    sayAloud(`The packaged app is ${executable}.`);
  });
}
