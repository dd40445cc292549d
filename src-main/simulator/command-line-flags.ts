import { DIALECT_NAMES } from './api/dialect';
import { SCENARIO_NAMES } from './scenarios/find-scenario';
import type { SimulatorOptions } from './simulator-options';

/** A flag with a number. */
interface NumberFlag {
  readonly kind: 'number';
  readonly option:
    'port' | 'seed' | 'agents' | 'services' | 'users' | 'seats' | 'speed' | 'urgentAfterSeconds';
  readonly from: number;
  readonly to: number;
  readonly isWhole: boolean;
}

/** A flag with one of a few words. */
interface WordFlag {
  readonly kind: 'word';
  readonly option: 'dialect' | 'percent';
  readonly words: readonly string[];
}

/** A flag with a time of day. */
interface TimeFlag {
  readonly kind: 'time';
  readonly option: 'start';
}

/** A flag with the name of a scenario or of a file with one. */
interface ScenarioFlag {
  readonly kind: 'scenario';
  readonly option: 'scenario';
}

/** One flag of the command line, as it is read and as the help explains it. */
export type CommandLineFlag = (NumberFlag | WordFlag | TimeFlag | ScenarioFlag) & {
  readonly meaning: string;
  /** The default in words. */
  readonly otherwise: string;
};

const whole = (option: NumberFlag['option'], from: number, to: number): NumberFlag => ({
  kind: 'number',
  option,
  from,
  to,
  isWhole: true,
});

const number = (option: NumberFlag['option'], from: number, to: number): NumberFlag => ({
  ...whole(option, from, to),
  isWhole: false,
});

const PERCENTS: readonly NonNullable<SimulatorOptions['percent']>[] = ['fraction', 'whole'];

/** Every flag by its name without the dashes, in the order of the help. */
export const COMMAND_LINE_FLAGS: ReadonlyMap<string, CommandLineFlag> = new Map<string, CommandLineFlag>([
  ['port', { ...whole('port', 0, 65_535), meaning: 'Port on 127.0.0.1.', otherwise: 'a free one' }],
  ['seed', { ...whole('seed', 0, 2 ** 32 - 1), meaning: 'Same seed, same contact centre.', otherwise: '7' }],
  ['agents', { ...whole('agents', 1, 20_000), meaning: 'Agents, in teams of a dozen.', otherwise: '60' }],
  ['services', { ...whole('services', 1, 1_000), meaning: 'Services of all media.', otherwise: '8' }],
  [
    'users',
    {
      ...whole('users', 1, 1_000),
      meaning: 'Supervisors who can sign in; the first one sees all teams.',
      otherwise: '3',
    },
  ],
  [
    'seats',
    {
      ...whole('seats', 0, 100_000),
      meaning: 'Subscriptions that can be active at the same time.',
      otherwise: 'twice the users, at least 10',
    },
  ],
  [
    'dialect',
    {
      kind: 'word',
      option: 'dialect',
      words: DIALECT_NAMES,
      meaning: 'Version of the real server to stand in for.',
      otherwise: '5.19',
    },
  ],
  [
    'percent',
    {
      kind: 'word',
      option: 'percent',
      words: PERCENTS,
      meaning: 'How shares are written: 0.82 or 82.',
      otherwise: 'fraction',
    },
  ],
  [
    'scenario',
    {
      kind: 'scenario',
      option: 'scenario',
      meaning: 'The kind of day: a name of those below, or a JSON file.',
      otherwise: SCENARIO_NAMES[0] ?? '',
    },
  ],
  [
    'speed',
    {
      ...number('speed', 0.01, 3_600),
      meaning: 'Seconds in the contact centre in a real second.',
      otherwise: '1',
    },
  ],
  [
    'start',
    {
      kind: 'time',
      option: 'start',
      meaning: 'Time of day in the contact centre at the start.',
      otherwise: 'as the scenario has it',
    },
  ],
  [
    'urgent-after',
    {
      ...number('urgentAfterSeconds', 0, 86_400),
      meaning: 'Real seconds until somebody says something urgent in the internal chat.',
      otherwise: 'nobody is made to',
    },
  ],
]);
