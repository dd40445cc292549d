import { join } from 'node:path';
import { buildApp, isBuildStale } from './compiled-app.mjs';
import { areDependenciesStale, installDependencies } from './dependencies.mjs';
import { ensureElectron } from './electron-runtime.mjs';
import { isMain } from './is-main.mjs';
import { onlyOne } from './only-one.mjs';
import { projectRoot, workDir } from './project-paths.mjs';
import { runMain } from './run-main.mjs';
import { PlainError, say as sayAloud } from './say.mjs';
import { ensureSystemPackages } from './system-packages.mjs';
import { hasDisplay } from './virtual-desktop.mjs';

const OLDEST_NODE = [20, 19];
const SYSTEMS = ['linux', 'darwin', 'win32'];
const PROCESSORS = ['x64', 'arm64'];

const refuseWhatCannotWork = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    throw new PlainError(
      `Perch is built with Node ${OLDEST_NODE.join('.')} or newer; this is ${process.version}. Please install a newer one from nodejs.org.`,
    );
  }
  if (!SYSTEMS.includes(process.platform) || !PROCESSORS.includes(process.arch)) {
    throw new PlainError(
      `Electron does not exist for ${process.platform} on ${process.arch}: use Linux, macOS or Windows on a 64-bit processor.`,
    );
  }
};

/** The system packages behind the wanted parts. A compiler is needed only when something is to be compiled. */
const systemGroups = (parts) => [
  ...(parts.includes('dependencies') && areDependenciesStale() ? ['to compile keytar'] : []),
  ...(parts.includes('runtime') ? ['to run Electron'] : []),
  ...(parts.includes('desktop') ? ['for the virtual desktop'] : []),
];

/**
 * The parts that a command which shows windows needs, on a machine with or without a display.
 * @returns {string[]}
 */
export const partsToShowWindows = () => [
  'dependencies',
  'runtime',
  'build',
  ...(hasDisplay() ? [] : ['desktop']),
];

/**
 * Sees to it that the named parts are there: system packages, dependencies, the Electron runtime, the build.
 * Does nothing, quickly, when nothing is missing.
 * @param {{ parts: ('dependencies' | 'runtime' | 'build' | 'desktop')[], say?: (sentence: string) => void }} options
 * @returns {Promise<{ runtime?: Awaited<ReturnType<typeof ensureElectron>> }>}
 */
export const ensureReady = async ({ parts, say = sayAloud }) => {
  refuseWhatCannotWork();
  const lock = join(workDir, 'setup.lock');
  const work = async () => {
    await ensureSystemPackages(systemGroups(parts), say);
    if (parts.includes('dependencies') && areDependenciesStale()) await installDependencies(say);
    const runtime = parts.includes('runtime') ? await ensureElectron({ say }) : undefined;
    if (parts.includes('build') && isBuildStale()) await buildApp(say);
    return { runtime };
  };
  return onlyOne(lock, say, work);
};

if (isMain(import.meta.url)) {
  await runMain(async () => {
    const started = Date.now();
    await ensureReady({ parts: ['dependencies', 'runtime', 'desktop', 'build'] });
    sayAloud(`Ready in ${((Date.now() - started) / 1000).toFixed(1)} s: everything is in ${projectRoot}.`);
  });
}
