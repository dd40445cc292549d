import { parseArgs } from 'node:util';
import type { CommandLineFlag } from './command-line-flags';
import { COMMAND_LINE_FLAGS } from './command-line-flags';
import { loadScenario } from './scenarios/load-scenario';
import type { SimulatorOptions } from './simulator-options';
import { startOfWorld } from './start-of-world';

/** A command line that cannot be followed; the message is a sentence for the person who typed it. */
export class CommandLineFault extends Error {}

/** Reads the arguments after the program name; "help" where they ask for it. Throws CommandLineFault. */
export function readCommandLine(args: readonly string[]): SimulatorOptions | 'help' {
  if (args.includes('--help') || args.includes('-h')) return 'help';
  const options: Record<string, unknown> = {};
  for (const [name, text] of readTexts(args)) {
    const flag = COMMAND_LINE_FLAGS.get(name);
    if (flag !== undefined) options[flag.option] = readValue(name, text, flag);
  }
  return options;
}

/** The texts by the names of their flags, all of them known. */
function readTexts(args: readonly string[]): ReadonlyMap<string, string> {
  const options = Object.fromEntries(
    [...COMMAND_LINE_FLAGS.keys()].map((name) => [name, { type: 'string' as const }]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const texts = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') throw fault(`"${token.value}" stands alone.`);
    if (!COMMAND_LINE_FLAGS.has(token.name)) throw fault(`There is no flag ${token.rawName}.`);
    if (texts.has(token.name)) throw fault(`${token.rawName} is given twice.`);
    // Without strictness a flag takes the next one for its value.
    if (token.value === undefined || (!token.inlineValue && token.value.startsWith('--')))
      throw fault(`${token.rawName} needs a value.`);
    texts.set(token.name, token.value);
  }
  return texts;
}

function fault(sentence: string): CommandLineFault {
  return new CommandLineFault(`${sentence} --help lists the flags.`);
}

function readValue(name: string, text: string, flag: CommandLineFlag): unknown {
  switch (flag.kind) {
    case 'number': {
      const { from, to, isWhole } = flag;
      const value = text.trim() === '' ? NaN : Number(text);
      if (value >= from && value <= to && (!isWhole || Number.isInteger(value))) return value;
      const kind = isWhole ? 'a whole number' : 'a number';
      throw new CommandLineFault(`--${name} must be ${kind} from ${from} to ${to}, not "${text}".`);
    }
    case 'word':
      if (flag.words.includes(text)) return text;
      throw new CommandLineFault(`--${name} must be ${inWords(flag.words)}, not "${text}".`);
    case 'scenario':
      return orFault(name, () => loadScenario(text));
    case 'time':
      return orFault(name, () => {
        startOfWorld(text);
        return text;
      });
  }
}

function orFault<Value>(name: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw new CommandLineFault(`--${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function inWords(words: readonly string[]): string {
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].join(' or ');
}
