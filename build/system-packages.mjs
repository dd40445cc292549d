import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findMissing, findPrivilege, installPackages, nameHere } from './debian-packages.mjs';
import { sharedCacheDir } from './project-paths.mjs';
import { PlainError } from './say.mjs';

/**
 * Debian and Ubuntu packages by what they are for.
 * The libraries were checked against `ldd` of the runtime and the dependency closure without recommended packages.
 */
const GROUPS = {
  'to compile keytar': 'python3 make g++ pkgconf|pkg-config libsecret-1-dev'.split(' '),
  'to run Electron':
    'libgtk-3-0t64|libgtk-3-0 libnss3 libasound2t64|libasound2 libgbm1 libnotify4 libsecret-1-0'.split(' '),
  'for the virtual desktop': [
    ...'xvfb dbus-x11 openbox xfce4-panel dunst gnome-keyring adwaita-icon-theme fonts-dejavu-core'.split(
      ' ',
    ),
    ...'scrot xdotool x11-utils libnss3-tools'.split(' '),
  ],
};

/** Wallpaper, the typeface of the design, one with Japanese, SVG icons: pictures are better with them, nothing fails without. */
const FOR_LOOKS = ['hsetroot', 'fonts-inter', 'fonts-ipafont-gothic', 'librsvg2-common'];
const LOOKS_NOTE = join(sharedCacheDir, 'tried-packages-for-looks');
const HOURS_BETWEEN_TRIES = 24;

const isRecent = (file) =>
  existsSync(file) && Date.now() - statSync(file).mtimeMs < HOURS_BETWEEN_TRIES * 3_600_000;

const ensureLooks = async (say) => {
  const missing = await findMissing(FOR_LOOKS);
  if (missing.length === 0 || isRecent(LOOKS_NOTE)) return;
  mkdirSync(dirname(LOOKS_NOTE), { recursive: true });
  writeFileSync(LOOKS_NOTE, missing.join(' '));
  if (!(await findPrivilege())) return;
  say(`System packages: installing ${missing.join(' ')}, for better pictures of the virtual desktop.`);
  const { installed, why } = await installPackages(missing, 90);
  if (!installed)
    say(`System packages: those are left out, nothing depends on them. (${why.split('\n').at(-1)})`);
};

const hasDpkg = () => existsSync('/usr/bin/dpkg-query');

const linuxName = () => {
  try {
    return /^PRETTY_NAME="?([^"\n]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? 'this Linux';
  } catch {
    return 'this Linux';
  }
};

/**
 * Sees to it that what the system must bring along is there.
 * @param {(keyof typeof GROUPS)[]} groups
 * @param {(sentence: string) => void} say
 */
export const ensureSystemPackages = async (groups, say) => {
  if (process.platform !== 'linux' || groups.length === 0) return;
  const wanted = groups.flatMap((group) => GROUPS[group]);
  if (!hasDpkg()) {
    say(`System packages: not checked, because ${linuxName()} is not Debian or Ubuntu.`);
    say(`  If something does not start, install what Debian calls ${wanted.join(' ')}.`);
    return;
  }
  const missing = await findMissing(wanted);
  if (missing.length > 0) {
    const reasons = groups.filter((group) => GROUPS[group].some((entry) => missing.includes(entry)));
    say(
      `System packages: installing ${missing.map((entry) => entry.split('|').at(-1)).join(' ')} (${reasons.join(', ')}).`,
    );
    const { installed, why } = await installPackages(missing, 600);
    if (!installed || (await findMissing(wanted)).length > 0) {
      const names = await Promise.all(missing.map(nameHere));
      throw new PlainError(
        `System packages are missing and could not be installed: ${why}\nPlease run this and try again:\n\n` +
          `  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names.join(' ')}\n`,
      );
    }
  }
  if (groups.includes('for the virtual desktop')) await ensureLooks(say);
};
