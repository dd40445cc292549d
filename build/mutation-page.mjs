import { textTable } from './text-table.mjs';

const scoreOf = ({ detected, survived, notReached }) => detected / (detected + survived + notReached);

/** Down, so that 84.96 % does not pass for 85. */
const percent = (share) => (Number.isNaN(share) ? 'none' : `${(Math.floor(share * 1000) / 10).toFixed(1)} %`);

const total = (folders, figure) => folders.reduce((sum, folder) => sum + folder[figure], 0);

/**
 * Scores and counts by folder and in all, for the terminal and for the page.
 * @param {ReturnType<typeof import('./mutation-report.mjs').readMutationReport>['folders']} folders
 */
export const mutationTable = (folders) => {
  const figures = ['detected', 'survived', 'notReached', 'ignored'];
  const all = Object.fromEntries([
    ['name', 'all'],
    ...figures.map((figure) => [figure, total(folders, figure)]),
  ]);
  return textTable(
    ['folder', 'killed', 'survived', 'not reached', 'left out', 'score'],
    [...folders, all].map((line) => [
      line.name,
      ...figures.map((figure) => String(line[figure])),
      percent(scoreOf(line)),
    ]),
  );
};

/** One entry a file; several mutants of one kind in one line are told once. */
const survivorList = (survivors) => {
  const files = new Map();
  for (const { file, line, mutator } of survivors) {
    const places = files.get(file) ?? new Map();
    const place = `${line} ${mutator}`;
    files.set(file, places.set(place, (places.get(place) ?? 0) + 1));
  }
  const words = ([place, times]) => (times === 1 ? place : `${place} (${times})`);
  return [...files].map(([file, places]) => `- \`${file}\`: ${[...places].map(words).join(', ')}`);
};

/**
 * The page that keeps the last result.
 * @param {ReturnType<typeof import('./mutation-report.mjs').readMutationReport>} report
 * @param {number} breakScore the score below which the command fails, in percent
 */
export const mutationPage = ({ folders, survivors }, breakScore) => `# Mutation testing

\`npm run mutation\` changes the decisions of the folders below in one small place at a time and lets the unit tests of
\`src-main/core\` run: a change that no test notices survives. It writes this page, and fails below a score of
${breakScore} %. \`npm run mutation -- --only chat\` tries one folder and only prints. \`stryker.config.mjs\` says how
it is done.

The score is the part of all mutants that a test killed, or that made one run for ever. A mutant is not reached where no
test runs through its place, and left out where a comment beside the code says why it cannot matter.

${mutationTable(folders)}

## Survivors

By line and kind of change; a number in brackets says how many of one kind there are.

${survivors.length === 0 ? 'None.' : survivorList(survivors).join('\n')}
`;
