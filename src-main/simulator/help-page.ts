import type { CommandLineFlag } from './command-line-flags';
import { COMMAND_LINE_FLAGS } from './command-line-flags';
import { findScenario, SCENARIO_NAMES } from './scenarios/find-scenario';

/** What the simulator is and what its flags do, for the terminal. */
export function helpPage(): string {
  const flags = [...COMMAND_LINE_FLAGS].map(
    ([name, flag]) => [`  --${name} ${placeOf(flag)}`, flag] as const,
  );
  const width = Math.max(...flags.map(([usage]) => usage.length)) + 2;
  return [
    'A simulated contact centre that serves the Real-Time Statistics API on this machine.',
    '',
    'npm run --silent simulator -- [flags]',
    '',
    ...flags.flatMap(([usage, { meaning, otherwise }]) => [
      usage.padEnd(width) + meaning,
      `${' '.repeat(width)}Otherwise: ${otherwise}.`,
    ]),
    '  --help'.padEnd(width) + 'This page.',
    '',
    'Scenarios:',
    ...SCENARIO_NAMES.map((name) => `  ${name}: ${findScenario(name)?.about ?? ''}`),
    '',
    'The first line of output is a JSON object: url, tenant, and users with their password and API secret key.',
    'GET /control at that url lists how to inject faults, set the clock and more while it runs.',
    'Ctrl-C ends it.',
    '',
  ].join('\n');
}

/** What to write behind a flag. */
function placeOf(flag: CommandLineFlag): string {
  switch (flag.kind) {
    case 'number':
      return `${flag.from}..${flag.to}`;
    case 'word':
      return flag.words.join('|');
    case 'scenario':
      return 'NAME|FILE';
    case 'time':
      return 'HH:MM';
  }
}
