import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inModules, sharedCacheDir } from './project-paths.mjs';
import { runCommand } from './run-command.mjs';

const NOTE = join(sharedCacheDir, 'official-electron.json');
const TRY_AGAIN_AFTER_HOURS = 24;
const SILENT_NETWORK_SECONDS = 15;
const DOWNLOAD_SECONDS = 600;

const readText = (file) => {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
};

const pinnedVersion = () => JSON.parse(readFileSync(inModules('electron', 'package.json'), 'utf8')).version;

/** The official runtime when it lies complete in node_modules, else undefined. */
const findInstalled = () => {
  const distPath = inModules('electron', 'dist');
  const name = readText(inModules('electron', 'path.txt'));
  const version = readText(join(distPath, 'version'))?.replace(/^v/, '');
  if (!name || version !== pinnedVersion() || !existsSync(join(distPath, name))) return undefined;
  return { executable: join(distPath, name), distPath, version };
};

/** Why it could not be had, if that was found out within the last day; else undefined. */
const recentFailure = () => {
  try {
    const note = JSON.parse(readFileSync(NOTE, 'utf8'));
    const hours = (Date.now() - note.at) / 3_600_000;
    return note.version === pinnedVersion() && hours < TRY_AGAIN_AFTER_HOURS ? note.why : undefined;
  } catch {
    return undefined;
  }
};

const noteFailure = (why) => {
  mkdirSync(sharedCacheDir, { recursive: true });
  writeFileSync(NOTE, JSON.stringify({ version: pinnedVersion(), at: Date.now(), why }));
};

/** A proxy or a mirror may answer where GitHub does not; then only the download itself can tell. */
const usesDetour = () =>
  Object.keys(process.env).some((name) => /^(https?_proxy|(npm_config_)?electron_mirror)$/i.test(name));

/** Undefined when github.com answers, else why not. */
const whyGithubIsSilent = async () => {
  const version = pinnedVersion();
  const address = `https://github.com/electron/electron/releases/download/v${version}/SHASUMS256.txt`;
  try {
    const { ok, status } = await fetch(address, {
      method: 'HEAD',
      signal: AbortSignal.timeout(SILENT_NETWORK_SECONDS * 1000),
    });
    return ok ? undefined : `github.com answers ${status}`;
  } catch (error) {
    return `github.com is not reachable (${error.cause?.code ?? error.message})`;
  }
};

const errorIn = (output) =>
  output
    .split('\n')
    .find((line) => /error/i.test(line))
    ?.trim() ?? 'the download failed';

/**
 * The official Electron of package.json, downloaded when that is possible.
 * @param {{ say: (sentence: string) => void, insist?: boolean }} options insist: try even if it failed today
 * @returns {Promise<{ found?: { executable: string, distPath: string, version: string }, why: string }>}
 */
export const getOfficialElectron = async ({ say, insist = false }) => {
  const installed = findInstalled();
  if (installed) return { found: installed, why: 'it is installed in node_modules' };
  const failure = insist ? undefined : recentFailure();
  if (failure) return { why: failure };

  say(`Electron: asking for the official ${pinnedVersion()}, because node_modules has no binary yet.`);
  // A network that swallows packets must not hold up a newcomer for minutes: wait long only where somebody answers.
  const quickly = {
    env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: '' },
    limitSeconds: SILENT_NETWORK_SECONDS,
  };
  const patiently = { ...quickly, limitSeconds: DOWNLOAD_SECONDS };
  const silence = usesDetour() ? undefined : await whyGithubIsSilent();
  const result = await runCommand(
    process.execPath,
    [inModules('electron', 'install.js')],
    silence ? quickly : patiently,
  );
  const found = findInstalled();
  if (found) {
    rmSync(NOTE, { force: true });
    return { found, why: 'it was downloaded' };
  }
  const reason = silence ?? (result.timedOut ? 'the download did not end in time' : errorIn(result.output));
  const why = `the official ${pinnedVersion()} could not be had: ${reason}`;
  noteFailure(why);
  return { why };
};
