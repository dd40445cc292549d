import type { Figure } from '../figure';
import { isBroken, ratioOf } from '../figure';
import { markdownTable } from '../../theory/markdown-table';
import type { BenchPages } from './open-pages';

/** What both lists show at once, and the Electron that shows them. */
export interface Stage {
  readonly electron: string;
  readonly viewportPx: number;
  readonly perchRows: number;
  readonly gridRows: number;
}

/** Looks at the stage before anything moves. */
export async function surveyStage({ perch, grid, electron }: BenchPages): Promise<Stage> {
  const { viewportPx, rows } = await perch.page.evaluate(() => globalThis.measured.measure());
  const other = await grid.page.evaluate(() => globalThis.measured.measure());
  return { electron, viewportPx, perchRows: rows, gridRows: other.rows };
}

/** docs/windows-bench.md */
export function benchPage(figures: readonly Figure[], stage: Stage): string {
  const rows = figures.map((figure) => [
    figure.name,
    valueWords(figure, figure.measured),
    valueWords(figure, figure.yardstick),
    ratioOf(figure).toFixed(2),
    figure.limit === undefined ? 'none' : `at most ${figure.limit}`,
    figure.limit === undefined ? '' : isBroken(figure) ? 'no' : 'yes',
  ]);
  return `# Perch's list of agents beside AG Grid

\`npm run bench -- windows --write\` wrote this page. Both lists are shown at once, in two windows of the same Electron
(${stage.electron}), on a virtual desktop without a graphics card, and are measured in turns. The figures depend on the
machine; their ratio much less.

${markdownTable(['what', 'Perch', 'AG Grid', 'ratio', 'limit', 'held'], rows)}

## What is measured

- **Perch**: the popover as it ships, all of it, with the agents' tab open: the same components, compiled as the app's
  windows are. It is told frames through the bridge as main tells them: a patch with the rows that changed, copied as it
  is copied on its way between processes. Groups by state, sorted by time in state.
- **AG Grid Community**, as its own pages on speed advise: only the row model and its transactions, \`getRowId\`,
  \`deltaSort\`, no animation, no flashing, no hover, plain text cells. Sorted by state and by time in state. It has no
  groups: those are not in the free edition.
- Both show 5000 agents with state, name, reason or service, time in state and talk time in rows of 43 pixels on
  ${stage.viewportPx} pixels; ${stage.perchRows} rows of Perch and ${stage.gridRows} of the grid are in the page. Perch goes on ticking, once a
  second; the grid does not.
- **An update**: 250 agents turn to another state, another reason or service, and so to another place in the list. Ten
  updates, each drawn before the next, are a round; 20 rounds each; the median round counts, divided by ten.
- **Script, style and layout** are \`ScriptDuration\`, \`RecalcStyleDuration\` and \`LayoutDuration\` of Chrome's
  \`Performance.getMetrics\`, in processor time of the main thread. Painting is not among them.
- **Whole main thread** is \`TaskDuration\`: these and pre-paint, paint, handing over to the compositor, garbage
  collection, and the cost of two empty frames, which is the same for both. There is no limit for it.
- **Dropped frames**: the list is scrolled from top to bottom in six seconds, a little with every frame; a gap of n
  sixtieths of a second between two frames is n - 1 dropped ones. The median of five passes.

What crosses from main to a window is not measured here but in \`npm run bench -- client\`.
`;
}

function valueWords({ unit = 'milliseconds' }: Figure, value: number): string {
  return unit === 'milliseconds' ? `${value.toFixed(2)} ms` : String(Math.round(value));
}
