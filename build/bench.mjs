import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildPages } from './build-pages.mjs';
import { bundleScript } from './bundle-script.mjs';
import { ownArguments } from './own-arguments.mjs';
import { projectRoot } from './project-paths.mjs';
import { runAttached } from './run-attached.mjs';
import { runMain } from './run-main.mjs';
import { PlainError } from './say.mjs';
import { ensureReady, partsToShowWindows } from './setup.mjs';
import { hasDisplay, runOnDesktop } from './virtual-desktop.mjs';

const FOLDER = join('tests', 'bench');
const JSON_OPTION = '--json';
const WRITE_OPTION = '--write';

/** Each part that can be measured has a folder with a main.ts. */
const parts = () =>
  readdirSync(join(projectRoot, FOLDER), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** What is measured in windows has pages, and a page of docs about it. */
const pagesOf = (part) => join(FOLDER, part, 'page');
const hasPages = (part) => existsSync(join(projectRoot, pagesOf(part)));

const readArguments = () => {
  const args = ownArguments();
  const options = [JSON_OPTION, WRITE_OPTION].filter((option) => args.includes(option));
  const [part, ...more] = args.filter((argument) => !options.includes(argument));
  const isKnown = part !== undefined && parts().includes(part) && more.length === 0;
  if (!isKnown || (options.includes(WRITE_OPTION) && !hasPages(part))) {
    const written = parts().filter(hasPages).join(' or ');
    throw new PlainError(
      `Use: npm run bench -- PART [${JSON_OPTION}], where PART is ${parts().join(' or ')}; ` +
        `with ${WRITE_OPTION}, ${written} writes its page of docs/.`,
      { exitCode: 2 },
    );
  }
  return { part, options };
};

const measureInNode = async (part, options) => {
  await ensureReady({ parts: ['dependencies'] });
  const script = await bundleScript(join(FOLDER, part, 'main.ts'), join('bench', part));
  return runAttached(process.execPath, ['--expose-gc', script, ...options]);
};

const measureInWindows = async (part, options) => {
  const { runtime } = await ensureReady({ parts: partsToShowWindows() });
  const pages = await buildPages(pagesOf(part), join('bench', `${part}-pages`));
  const script = await bundleScript(join(FOLDER, part, 'main.ts'), join('bench', part));
  const args = [
    script,
    '--pages',
    pages,
    ...options.filter((option) => option !== WRITE_OPTION),
    ...(options.includes(WRITE_OPTION) ? ['--page', join(projectRoot, 'docs', `${part}-bench.md`)] : []),
  ];
  const env = { PERCH_ELECTRON: runtime.executable };
  if (!hasDisplay()) return runOnDesktop(process.execPath, args, { env });
  return runAttached(process.execPath, args, { env: { ...process.env, ...env } });
};

await runMain(async () => {
  const { part, options } = readArguments();
  return hasPages(part) ? measureInWindows(part, options) : measureInNode(part, options);
});
