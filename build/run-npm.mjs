import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runCommand } from './run-command.mjs';

/** The npm that started us, else the one that came with this Node, else the one on the path. */
const npmScript = () =>
  [
    process.env.npm_execpath,
    join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(dirname(dirname(process.execPath)), 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ].find((file) => file?.endsWith('npm-cli.js') && existsSync(file));

/** Headers that lie beside this Node spare node-gyp a download from nodejs.org, which not every network allows. */
const headersEnv = () => {
  const prefix = dirname(dirname(process.execPath));
  return existsSync(join(prefix, 'include', 'node', 'node_api.h')) ? { npm_config_nodedir: prefix } : {};
};

/**
 * Runs npm and keeps what it printed.
 * @param {string[]} args
 * @param {Parameters<typeof runCommand>[2]} [options]
 */
export const runNpm = (args, options = {}) => {
  const script = npmScript();
  const env = { ...headersEnv(), ...(options.env ?? process.env) };
  return script
    ? runCommand(process.execPath, [script, ...args], { ...options, env })
    : runCommand('npm', args, { ...options, env });
};
