import { join } from 'node:path';
import { bundleScript } from './bundle-script.mjs';
import { ownArguments } from './own-arguments.mjs';
import { projectRoot } from './project-paths.mjs';
import { runAttached } from './run-attached.mjs';
import { runMain } from './run-main.mjs';
import { PlainError, say } from './say.mjs';
import { ensureReady } from './setup.mjs';

const PAGE = join('docs', 'queueing-theory.md');

/** How many times as long the runs are to be as those of the tests; undefined for the ones that are published. */
const readTimes = () => {
  const [option, value, ...more] = ownArguments();
  if (option === undefined) return undefined;
  if (option !== '--times' || !/^[1-9]\d*$/.test(value ?? '') || more.length > 0) {
    throw new PlainError('Use: npm run theory  or  npm run theory -- --times NUMBER', { exitCode: 2 });
  }
  return value;
};

await runMain(async () => {
  const times = readTimes();
  await ensureReady({ parts: ['dependencies'] });
  const script = await bundleScript('tests/theory/main.ts', 'theory');
  if (times === undefined) say(`This takes some minutes and writes ${PAGE}.`);
  const args = times === undefined ? ['--page', join(projectRoot, PAGE)] : ['--times', times];
  return runAttached(process.execPath, [script, ...args]);
});
