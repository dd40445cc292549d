import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { outDir } from './project-paths.mjs';
import { runMain } from './run-main.mjs';
import { PlainError } from './say.mjs';
import { ensureReady } from './setup.mjs';

await runMain(async () => {
  await ensureReady({ parts: ['dependencies', 'build'] });
  const script = join(outDir, 'main', 'simulator.js');
  if (!existsSync(script)) throw new PlainError(`The build left no simulator at ${script}.`);
  // In this very process: signals, output and exit code are then its own, and nothing of it can be left behind.
  process.argv[1] = script;
  await import(pathToFileURL(script).href);
});
