import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inModules, projectRoot } from './project-paths.mjs';
import { runNpm } from './run-npm.mjs';
import { PlainError } from './say.mjs';

const readPackages = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
};

/** npm's own note of what lies in node_modules, written last: there it is after an `npm ci` by hand, too. */
const installedNote = inModules('.package-lock.json');
const keytarBinary = inModules('keytar', 'build', 'Release', 'keytar.node');

/** True when node_modules lacks something of package-lock.json or has it in another version. */
export const areDependenciesStale = () => {
  const locked = readPackages(join(projectRoot, 'package-lock.json'));
  const installed = readPackages(installedNote);
  if (!locked || !installed || !existsSync(keytarBinary)) return true;
  // Optional ones depend on the platform, so that their absence says nothing.
  return Object.entries(locked).some(
    ([path, { version, optional, devOptional, peer }]) =>
      path !== '' &&
      installed[path]?.version !== version &&
      !((optional || devOptional || peer) && !installed[path]),
  );
};

/**
 * Installs what package-lock.json says. To be called when areDependenciesStale().
 * @param {(sentence: string) => void} say
 */
export const installDependencies = async (say) => {
  const reason = existsSync(inModules())
    ? 'node_modules differs from package-lock.json'
    : 'there is no node_modules yet';
  say(`Dependencies: npm ci, because ${reason}.`);
  // Errors only: npm would warn that the electron package wants a newer Node, which matters for its installer alone.
  const { code, output } = await runNpm(['ci', '--loglevel=error', '--no-audit', '--no-fund'], {
    limitSeconds: 900,
  });
  // The beginning names the reason; after it npm explains itself at length.
  if (code !== 0)
    throw new PlainError(`npm ci failed:\n${output.trim().split('\n').slice(0, 25).join('\n')}`);
  if (!existsSync(keytarBinary)) {
    throw new PlainError(
      'npm ci left keytar without its compiled part. Was npm told to ignore scripts? Set ignore-scripts=false and try again.',
    );
  }
};
