import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';

const DETECTED = ['Killed', 'Timeout'];
const UNDETECTED = ['Survived', 'NoCoverage'];

const startOfLine = ({ file, line }) => `${file}:${String(line).padStart(6, '0')}`;

const survivorsOf = (file, mutants) =>
  mutants
    .filter(({ status }) => UNDETECTED.includes(status))
    .map(({ location, mutatorName, replacement = '', status }) => ({
      file,
      line: location.start.line,
      mutator: mutatorName,
      replacement: replacement.replaceAll(/\s+/g, ' '),
      isReached: status === 'Survived',
    }));

/**
 * What became of the mutants, by folder. Those that do not even start are not counted, as by Stryker itself.
 * @param {string} reportFile what Stryker's reporter `json` wrote
 * @returns {{
 *   folders: { name: string, detected: number, survived: number, notReached: number, ignored: number }[],
 *   survivors: { file: string, line: number, mutator: string, replacement: string, isReached: boolean }[],
 * }}
 */
export const readMutationReport = (reportFile) => {
  const folders = new Map();
  const survivors = [];
  for (const [file, { mutants }] of Object.entries(JSON.parse(readFileSync(reportFile, 'utf8')).files)) {
    const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
    const name = dirname(file);
    const before = folders.get(name) ?? { name, detected: 0, survived: 0, notReached: 0, ignored: 0 };
    folders.set(name, {
      name,
      detected: before.detected + count(...DETECTED),
      survived: before.survived + count('Survived'),
      notReached: before.notReached + count('NoCoverage'),
      ignored: before.ignored + count('Ignored'),
    });
    survivors.push(...survivorsOf(file, mutants));
  }
  return {
    folders: [...folders.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    survivors: survivors.sort((a, b) => (startOfLine(a) < startOfLine(b) ? -1 : 1)),
  };
};
