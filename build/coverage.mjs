import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBranchCoverage } from './branch-coverage.mjs';
import { ownArguments } from './own-arguments.mjs';
import { projectRoot, workDir } from './project-paths.mjs';
import { runMain } from './run-main.mjs';
import { runVitest } from './run-vitest.mjs';
import { PlainError, say } from './say.mjs';
import { ensureReady } from './setup.mjs';
import { textTable } from './text-table.mjs';

const PAGE = join('docs', 'coverage.md');
const REPORTS = join(workDir, 'coverage');
const LEAST_SHARE = 0.95;
/** What is measured, and by which tests: those of the decisions alone, and those that reach them through services. */
const CORE = 'src-main/core/**/*.ts';
const TESTS = ['tests/unit/core', 'tests/unit/services'];

const runTests = async () => {
  // A report of an earlier run must not pass for one of this run.
  rmSync(REPORTS, { recursive: true, force: true });
  const { exitCode } = await runVitest({
    parts: ['unit'],
    forVitest: [
      ...TESTS,
      '--coverage.enabled',
      '--coverage.provider=v8',
      `--coverage.include=${CORE}`,
      '--coverage.reporter=json',
      `--coverage.reportsDirectory=${REPORTS}`,
    ],
    stdio: ['inherit', 2, 'inherit'],
  });
  if (exitCode !== 0) throw new PlainError('The tests must pass before their coverage says anything.');
};

const shareOf = ({ branches, covered }) => covered / branches;

/** Down, so that 94.96 % does not pass for 95. */
const percent = (share) => `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;

const tableOf = (lines) =>
  textTable(
    ['folder', 'branches', 'covered', 'share'],
    lines.map((line) => [line.name, String(line.branches), String(line.covered), percent(shareOf(line))]),
  );

const pageOf = (table) => `# Coverage of the decisions

\`npm run coverage\` runs the unit tests of \`src-main/core\` and \`src-main/services\`, counts the branches of
\`src-main/core\` that they take, and writes this page. It fails below ${LEAST_SHARE * 100} % of all branches. Files that hold only types have
none.

${table}
`;

const total = (folders) => ({
  name: 'all',
  branches: folders.reduce((sum, { branches }) => sum + branches, 0),
  covered: folders.reduce((sum, { covered }) => sum + covered, 0),
});

await runMain(async () => {
  if (ownArguments().length > 0) throw new PlainError('Use: npm run coverage', { exitCode: 2 });
  await ensureReady({ parts: ['dependencies'] });
  await runTests();
  const { folders, missed } = readBranchCoverage(join(REPORTS, 'coverage-final.json'));
  const all = total(folders);
  const table = tableOf([...folders, all]);
  for (const { file, line, type } of missed) console.log(`${file}:${line} ${type}`);
  console.log(`\n${table}`);
  writeFileSync(join(projectRoot, PAGE), pageOf(table));
  say(`\nWritten: ${PAGE}`);
  if (shareOf(all) >= LEAST_SHARE) return 0;
  say(`Less than ${LEAST_SHARE * 100} % of the branches of src-main/core are covered.`);
  return 1;
});
