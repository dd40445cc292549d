import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isMain } from './is-main.mjs';
import { inModules, projectRoot } from './project-paths.mjs';
import { runCommand } from './run-command.mjs';
import { runMain } from './run-main.mjs';
import { PlainError, say } from './say.mjs';
import { ensureReady } from './setup.mjs';

const AT_ONCE = 2;
/** For what hangs. On a busy machine lint alone takes minutes, and cut off it says nothing of the code. */
const LIMIT_SECONDS = 600;

const IMPORT_RULES = ['cjs', 'mjs', 'js'].map((ending) => `.dependency-cruiser.${ending}`);

const types = (folder) => [inModules('typescript', 'bin', 'tsc'), '-p', folder];

/** The longest first, so that two at a time end early. */
const CHECKS = {
  lint: [inModules('eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0'],
  svelte: [
    inModules('svelte-check', 'bin', 'svelte-check'),
    '--tsconfig',
    'src-renderer/tsconfig.json',
    '--fail-on-warnings',
  ],
  format: [inModules('prettier', 'bin', 'prettier.cjs'), '--check', '.'],
  'types of main': types('src-main'),
  'types of core': types('src-main/core'),
  'types of windows': types('src-renderer'),
  'types of tests': types('tests'),
  'import rules': [
    inModules('dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
    'src-main',
    'src-renderer',
    '--config',
  ],
  'dead code': [inModules('knip', 'bin', 'knip.js')],
};

const argumentsOf = (name) => {
  if (name !== 'import rules') return CHECKS[name];
  const rules = IMPORT_RULES.find((file) => existsSync(join(projectRoot, file)));
  // Without its rules dependency-cruiser would find nothing wrong with anything.
  if (!rules) throw new PlainError(`There are no import rules: ${IMPORT_RULES[0]} is missing.`);
  return [...CHECKS[name], rules];
};

const runCheck = async (name) => {
  const started = Date.now();
  const result = (ok, output) => ({
    name,
    ok,
    seconds: (Date.now() - started) / 1000,
    output: output.trim(),
  });
  try {
    const { code, output, timedOut } = await runCommand(process.execPath, argumentsOf(name), {
      env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1' },
      limitSeconds: LIMIT_SECONDS,
    });
    return result(code === 0, timedOut ? `${output}\nIt did not end within ${LIMIT_SECONDS} s.` : output);
  } catch (error) {
    return result(false, error.message);
  }
};

const tell = (results) => {
  const width = Math.max(...results.map(({ name }) => name.length));
  for (const { name, ok, output } of results)
    if (!ok) console.log(`\n--- ${name} ---\n${output || 'It failed without a word.'}`);
  console.log();
  for (const { name, ok, seconds } of results) {
    console.log(`${name.padEnd(width)}  ${ok ? 'ok    ' : 'FAILED'}  ${seconds.toFixed(1).padStart(5)} s`);
  }
};

/**
 * Runs format, lint, types, svelte-check, import rules and dead code, prints what failed, and a table.
 * @param {{ only?: string }} [options] only: a name, or the beginning of several
 * @returns {Promise<{ name: string, ok: boolean, seconds: number, output: string }[]>}
 */
export const runChecks = async ({ only = '' } = {}) => {
  const names = Object.keys(CHECKS).filter((name) => name.startsWith(only));
  if (names.length === 0)
    throw new PlainError(`There is no check "${only}". There are: ${Object.keys(CHECKS).join(', ')}.`, {
      exitCode: 2,
    });
  const waiting = [...names];
  const results = [];
  const work = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) results.push(await runCheck(name));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  results.sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name));
  tell(results);
  return results;
};

if (isMain(import.meta.url)) {
  await runMain(async () => {
    const [option, only, ...more] = process.argv.slice(2);
    if ((option !== undefined && option !== '--only') || (option && !only) || more.length > 0) {
      throw new PlainError('Use: npm run check  or  npm run check -- --only NAME', { exitCode: 2 });
    }
    // The build writes the words that types and imports refer to.
    await ensureReady({ parts: ['dependencies', 'build'], say });
    const failed = (await runChecks({ only })).filter(({ ok }) => !ok);
    return failed.length === 0 ? 0 : 1;
  });
}
