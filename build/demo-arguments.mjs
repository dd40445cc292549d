import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PlainError } from './say.mjs';

const USAGE = 'npm run demo  or  npm run demo -- --seconds 20 --out DIR';
const DEFAULT_SECONDS = 20;
const LONGEST_SECONDS = 3600;

const refuse = (reason) => {
  throw new PlainError(`${reason} Use: ${USAGE}`, { exitCode: 2 });
};

const read = (args) => {
  try {
    return parseArgs({ args, options: { seconds: { type: 'string' }, out: { type: 'string' } } }).values;
  } catch (error) {
    return refuse(`${error.message.split('\n')[0].replace(/\.? To specify.*$/, '')}.`);
  }
};

/**
 * What a person wants of the demo. Seconds or a folder, either alone, mean that it ends by itself.
 * @param {string[]} args
 * @returns {{ endsByItself: boolean, seconds: number, out?: string }}
 */
export const readDemoArguments = (args) => {
  const { seconds, out } = read(args);
  if (out === '') refuse('--out needs a folder.');
  const count = seconds === undefined ? DEFAULT_SECONDS : Number(seconds);
  if (!/^\d+(\.\d+)?$/.test(seconds ?? '1') || count < 1 || count > LONGEST_SECONDS) {
    refuse(`--seconds needs a number from 1 to ${LONGEST_SECONDS}, not "${seconds}".`);
  }
  return {
    endsByItself: seconds !== undefined || out !== undefined,
    seconds: count,
    ...(out && { out: resolve(out) }),
  };
};
