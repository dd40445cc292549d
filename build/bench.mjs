import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundleScript } from './bundle-script.mjs';
import { ownArguments } from './own-arguments.mjs';
import { projectRoot } from './project-paths.mjs';
import { runAttached } from './run-attached.mjs';
import { runMain } from './run-main.mjs';
import { PlainError } from './say.mjs';
import { ensureReady } from './setup.mjs';

const FOLDER = join('tests', 'bench');
const JSON_OPTION = '--json';

/** Each part that can be measured has a folder with a main.ts. */
const parts = () =>
  readdirSync(join(projectRoot, FOLDER), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

const readArguments = () => {
  const args = ownArguments();
  const [part, ...more] = args.filter((argument) => argument !== JSON_OPTION);
  if (part === undefined || !parts().includes(part) || more.length > 0) {
    throw new PlainError(
      `Use: npm run bench -- PART [${JSON_OPTION}], where PART is ${parts().join(' or ')}`,
      {
        exitCode: 2,
      },
    );
  }
  return { part, options: args.includes(JSON_OPTION) ? [JSON_OPTION] : [] };
};

await runMain(async () => {
  const { part, options } = readArguments();
  await ensureReady({ parts: ['dependencies'] });
  const script = await bundleScript(join(FOLDER, part, 'main.ts'), join('bench', part));
  return runAttached(process.execPath, ['--expose-gc', script, ...options]);
});
