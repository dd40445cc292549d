import { readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { projectRoot } from './project-paths.mjs';

const pathOf = (file) => relative(projectRoot, file).replaceAll('\\', '/');

/** Each way that a branch can go, with the line where it is taken. */
const waysOf = ({ b, branchMap }) =>
  Object.entries(b).flatMap(([id, times]) =>
    times.map((count, way) => {
      const { type, loc, locations } = branchMap[id];
      // An `if` without `else` has a second way without a place of its own.
      return { type, line: locations[way]?.start?.line ?? loc.start.line, isCovered: count > 0 };
    }),
  );

/**
 * Counts branches by folder and lists those that no test took.
 * @param {string} reportFile what vitest's reporter `json` wrote
 * @returns {{
 *   folders: { name: string, branches: number, covered: number }[],
 *   missed: { file: string, line: number, type: string }[],
 * }}
 */
export const readBranchCoverage = (reportFile) => {
  const folders = new Map();
  const missed = [];
  const files = Object.entries(JSON.parse(readFileSync(reportFile, 'utf8')))
    .map(([file, report]) => [pathOf(file), report])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [file, report] of files) {
    const name = dirname(file);
    const folder = folders.get(name) ?? { name, branches: 0, covered: 0 };
    folders.set(name, folder);
    for (const { type, line, isCovered } of waysOf(report)) {
      folder.branches += 1;
      if (isCovered) folder.covered += 1;
      else missed.push({ file, line, type });
    }
  }
  const byName = [...folders.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { folders: byName.filter(({ branches }) => branches > 0), missed };
};
