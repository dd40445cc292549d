import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleScript } from './bundle-script.mjs';
import { ownArguments } from './own-arguments.mjs';
import { projectRoot } from './project-paths.mjs';
import { runAttached } from './run-attached.mjs';
import { runMain } from './run-main.mjs';
import { PlainError, say } from './say.mjs';
import { ensureReady } from './setup.mjs';

const PAGE = join('docs', 'queueing-theory.md');
const USE =
  'Use: npm run theory, which writes the page, or npm run theory -- [--times NUMBER] [--first-seed NUMBER], which prints.';

/** What was typed, checked: how many times as long the runs are to be, and their first seed. */
const readArguments = () => {
  try {
    const options = { times: { type: 'string' }, 'first-seed': { type: 'string' } };
    const { values } = parseArgs({ args: ownArguments(), options });
    if (Object.values(values).every((value) => /^[1-9]\d{0,5}$/.test(value))) return values;
  } catch {
    // The sentence below says more than what was thrown.
  }
  throw new PlainError(USE, { exitCode: 2 });
};

await runMain(async () => {
  const others = Object.entries(readArguments()).flatMap(([name, value]) => [`--${name}`, value]);
  await ensureReady({ parts: ['dependencies'] });
  const script = await bundleScript('tests/theory/main.ts', 'theory');
  const isPage = others.length === 0;
  if (isPage) say(`This takes some minutes and writes ${PAGE}.`);
  const args = isPage ? ['--page', join(projectRoot, PAGE)] : others;
  return runAttached(process.execPath, [script, ...args]);
});
