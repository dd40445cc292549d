import { join } from 'node:path';
import { bundleScript } from './bundle-script.mjs';
import { ownArguments } from './own-arguments.mjs';
import { projectRoot } from './project-paths.mjs';
import { runAttached } from './run-attached.mjs';
import { runMain } from './run-main.mjs';
import { say } from './say.mjs';
import { ensureReady } from './setup.mjs';

const PAGE = join('docs', 'soak.md');

await runMain(async () => {
  const others = ownArguments();
  await ensureReady({ parts: ['dependencies'] });
  const script = await bundleScript('tests/soak/main.ts', 'soak');
  const isPage = others.length === 0;
  if (isPage) say(`This takes some minutes and writes ${PAGE}.`);
  const args = isPage ? ['--page', join(projectRoot, PAGE)] : others;
  // Growth of the heap says something only after what can be collected was.
  return runAttached(process.execPath, ['--expose-gc', script, ...args]);
});
