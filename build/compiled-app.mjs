import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inModules, outDir, projectRoot, workDir } from './project-paths.mjs';
import { runCommand } from './run-command.mjs';
import { PlainError } from './say.mjs';

/** Everything that goes into out/. By content, not by date: switching branches must not leave an old build behind. */
const SOURCE_FOLDERS = ['src-main', 'src-renderer'];
const SOURCE_FILES = /^(package(-lock)?\.json|tsconfig\.json|(electron\.vite|svelte)\.config\.\w+)$/;
const STAMP = join(workDir, 'build.sha256');
const PROOF = ['main/main.js', 'main/simulator.js', 'preload/preload.js', 'renderer/popover/index.html'];

/** What the compiler of the words writes among the sources: its result, and next to its settings a cache and notes. */
const isWrittenByTheBuild = (folder, name) =>
  name === 'compiled' || (folder.endsWith('.inlang') && name !== 'settings.json');

const filesUnder = (path) => {
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { withFileTypes: true });
  return entries
    .filter(({ name }) => !isWrittenByTheBuild(path, name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)],
    );
};

const hashSources = () => {
  const hash = createHash('sha256');
  const settings = readdirSync(projectRoot)
    .filter((name) => SOURCE_FILES.test(name))
    .sort();
  const files = [
    ...settings.map((name) => join(projectRoot, name)),
    ...SOURCE_FOLDERS.flatMap((folder) => filesUnder(join(projectRoot, folder))),
  ];
  for (const file of files)
    hash.update(file.slice(projectRoot.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
};

const isWhole = () => PROOF.every((file) => existsSync(join(outDir, file)));

/** True when out/ is not what the sources would give. */
export const isBuildStale = () =>
  !isWhole() || !existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== hashSources();

/**
 * Compiles the app into out/. To be called when isBuildStale().
 * @param {(sentence: string) => void} say
 */
export const buildApp = async (say) => {
  say(
    `Build: compiling, because ${isWhole() ? 'the sources have changed' : 'there is no whole build in out/ yet'}.`,
  );
  const stamp = hashSources();
  const cli = inModules('electron-vite', 'bin', 'electron-vite.js');
  const { code, output } = await runCommand(process.execPath, [cli, 'build', '--logLevel', 'warn'], {
    limitSeconds: 300,
  });
  if (code !== 0) throw new PlainError(`The build failed:\n${output.trim().slice(-4000)}`);
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, stamp);
};
