import { parseArgs } from 'node:util';
import type { SimulatorOptions } from './simulator-options';
import { startOfWorld } from './start-of-world';

/** A command line that cannot be followed; the message is a sentence for the person who typed it. */
export class CommandLineFault extends Error {}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

interface NumberFlag {
  readonly option:
    'port' | 'seed' | 'agents' | 'services' | 'users' | 'seats' | 'speed' | 'urgentAfterSeconds';
  readonly from: number;
  readonly to: number;
  readonly isWhole: boolean;
}

const NUMBERS: Readonly<Record<string, NumberFlag>> = {
  port: { option: 'port', from: 0, to: 65_535, isWhole: true },
  seed: { option: 'seed', from: 0, to: 2 ** 32 - 1, isWhole: true },
  agents: { option: 'agents', from: 1, to: 20_000, isWhole: true },
  services: { option: 'services', from: 1, to: 1_000, isWhole: true },
  users: { option: 'users', from: 1, to: 1_000, isWhole: true },
  seats: { option: 'seats', from: 0, to: 100_000, isWhole: true },
  speed: { option: 'speed', from: 0.01, to: 3_600, isWhole: false },
  'urgent-after': { option: 'urgentAfterSeconds', from: 0, to: 86_400, isWhole: false },
};

const FLAGS = Object.fromEntries(
  [...Object.keys(NUMBERS), 'percent', 'start'].map((flag) => [flag, { type: 'string' as const }]),
);

/** Reads the arguments after the program name. Throws CommandLineFault. */
export function readCommandLine(args: readonly string[]): SimulatorOptions {
  const values = parseFlags(args);
  const options: Mutable<SimulatorOptions> = {};
  for (const [flag, number] of Object.entries(NUMBERS)) {
    const text = values[flag];
    if (typeof text === 'string') options[number.option] = readNumber(flag, text, number);
  }
  const { percent, start } = values;
  if (percent !== undefined) {
    if (percent !== 'fraction' && percent !== 'whole') {
      throw new CommandLineFault('--percent must be fraction or whole.');
    }
    options.percent = percent;
  }
  if (typeof start === 'string') options.start = readStart(start);
  return options;
}

function parseFlags(args: readonly string[]): Readonly<Record<string, unknown>> {
  try {
    return parseArgs({ args: [...args], options: FLAGS }).values;
  } catch (error) {
    throw new CommandLineFault(error instanceof Error ? error.message : String(error));
  }
}

function readNumber(flag: string, text: string, { from, to, isWhole }: NumberFlag): number {
  const value = text.trim() === '' ? NaN : Number(text);
  if (!(value >= from && value <= to) || (isWhole && !Number.isInteger(value))) {
    const kind = isWhole ? 'a whole number' : 'a number';
    throw new CommandLineFault(`--${flag} must be ${kind} from ${from} to ${to}, not "${text}".`);
  }
  return value;
}

function readStart(text: string): string {
  try {
    startOfWorld(text);
    return text;
  } catch (error) {
    throw new CommandLineFault(`--start: ${error instanceof Error ? error.message : String(error)}`);
  }
}
