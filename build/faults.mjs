import { parseArgs } from 'node:util';
import { countTests } from './count-tests.mjs';
import { readFaultRows } from './fault-rows.mjs';
import { ownArguments } from './own-arguments.mjs';
import { runMain } from './run-main.mjs';
import { runVitest } from './run-vitest.mjs';
import { PlainError, say } from './say.mjs';
import { ensureReady } from './setup.mjs';
import { textTable } from './text-table.mjs';

const USE = 'Use: npm run faults  or  npm run --silent faults -- [--json] [--only PART OF A NAME]';
const HEADS = ['row', 'outcome', 'requests', 'recovery', 'sent', 'told', 'told twice'];
const PARTS = ['faults'];

const readArguments = () => {
  try {
    const options = { json: { type: 'boolean', default: false }, only: { type: 'string', default: '' } };
    return parseArgs({ args: ownArguments(), options }).values;
  } catch {
    throw new PlainError(USE, { exitCode: 2 });
  }
};

/** vitest takes a regular expression; a name is meant as it is written. */
const asPattern = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const runRows = async (only) => {
  const desktop = process.platform === 'linux' ? ['desktop'] : [];
  const { runtime } = await ensureReady({ parts: ['dependencies', 'build', 'runtime', ...desktop] });
  return runVitest({
    parts: PARTS,
    forVitest: only === '' ? [] : ['--testNamePattern', asPattern(only)],
    windows: true,
    env: { PERCH_ELECTRON: runtime.executable },
    // What vitest says on the way is no result.
    stdio: ['inherit', 2, 'inherit'],
  });
};

const figure = (value) => (value === null ? '-' : String(value));

const seconds = (ms) => (ms === null ? '-' : `${(ms / 1000).toFixed(1)} s`);

const cellsOf = ({ name, outcome, requests, recoveryMs, sent, told, toldTwice }) => [
  ...[name, outcome, figure(requests), seconds(recoveryMs)],
  ...[sent, told, toldTwice].map(figure),
];

const print = (rows, isJson) => {
  // Why a row did not hold is said elsewhere.
  if (isJson) for (const row of rows) console.log(JSON.stringify({ ...row, reason: undefined }));
  else console.log(`\n${textTable(HEADS, rows.map(cellsOf), 2)}`);
};

await runMain(async () => {
  const { json, only } = readArguments();
  const run = await runRows(only);
  const rows = readFaultRows(run.reportFile, only);
  // A file that could not be loaded has no rows to miss: the count of the tests knows of it.
  const { remarks } = countTests({ parts: PARTS, ...run });
  if (rows.length === 0) {
    const reason = only === '' ? remarks.join('\n') : `No row has "${only}" in its name.`;
    throw new PlainError(reason, { exitCode: only === '' ? 1 : 2 });
  }
  print(rows, json);
  const broken = rows.filter(({ outcome }) => outcome !== 'held');
  for (const { name, reason } of broken) say(`\n${name}: not held\n${reason}`);
  remarks.forEach(say);
  if (!json) console.log(`\n${rows.length - broken.length} held, ${broken.length} not held`);
  return broken.length === 0 && remarks.length === 0 ? 0 : 1;
});
