import { runCommand } from './run-command.mjs';

// Packages are written `a` or `a|b`: the name in newer and in older releases of Debian and Ubuntu.

// Nobody is asked anything, and neither a dead mirror nor another apt-get holds us up for long.
// `env`, because sudo clears the environment.
const APT_GET =
  'env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Acquire::Retries=1 -o Acquire::http::Timeout=20 -o DPkg::Lock::Timeout=120'.split(
    ' ',
  );
const QUERY = ['-W', '-f', '${binary:Package} ${db:Status-Status}\n'];

const splitNames = (entry) => entry.split('|');

const listInstalled = async (entries) => {
  const { stdout } = await runCommand('dpkg-query', [...QUERY, ...entries.flatMap(splitNames)]);
  return new Set(
    stdout
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.split(/[ :]/)[0]),
  );
};

/**
 * Those of which no name is installed.
 * @param {string[]} entries
 * @returns {Promise<string[]>}
 */
export const findMissing = async (entries) => {
  const installed = await listInstalled(entries);
  return entries.filter((entry) => !splitNames(entry).some((name) => installed.has(name)));
};

/**
 * Of `a|b` the one that this release offers.
 * @param {string} entry
 * @returns {Promise<string>}
 */
export const nameHere = async (entry) => {
  const names = splitNames(entry);
  for (const name of names) {
    const { stdout } = await runCommand('apt-cache', ['policy', name]);
    if (/Candidate: (?!\(none\))/.test(stdout)) return name;
  }
  return names.at(-1);
};

/**
 * How apt-get may be called: directly, with sudo, or not at all.
 * @returns {Promise<string[] | undefined>} the words to put before it
 */
export const findPrivilege = async () => {
  if (process.getuid() === 0) return [];
  const { code } = await runCommand('sudo', ['-n', 'true'], { limitSeconds: 5 });
  return code === 0 ? ['sudo', '-n'] : undefined;
};

const aptGet = (privilege, args, limitSeconds) => {
  const [command, ...rest] = [...privilege, ...APT_GET, ...args];
  return runCommand(command, rest, { limitSeconds });
};

/**
 * Installs packages if we may, after one look for news.
 * @param {string[]} entries
 * @param {number} limitSeconds for each of the two steps
 * @returns {Promise<{ installed: boolean, why: string }>}
 */
export const installPackages = async (entries, limitSeconds) => {
  const privilege = await findPrivilege();
  if (!privilege) return { installed: false, why: 'this needs root' };
  await aptGet(privilege, ['update'], limitSeconds);
  const names = await Promise.all(entries.map(nameHere));
  const { code, output, timedOut } = await aptGet(
    privilege,
    ['install', '-y', '--no-install-recommends', ...names],
    limitSeconds,
  );
  return {
    installed: code === 0,
    why: timedOut ? 'apt-get did not end in time' : output.trim().split('\n').slice(-4).join('\n'),
  };
};
