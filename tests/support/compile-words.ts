import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The message catalogues: main's and the windows'. */
const CATALOGUES = ['src-main/words/messages', 'src-renderer/messages'];

/** Compiles the message catalogues before the tests where they are newer than what was compiled of them. */
export function setup(): void {
  for (const folder of CATALOGUES) if (!isCompiled(folder)) compile(folder);
}

function isCompiled(folder: string): boolean {
  const compiled = join(folder, 'compiled/messages/_index.js');
  if (!existsSync(compiled)) return false;
  const sources = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return sources.every((name) => statSync(join(folder, name)).mtimeMs <= statSync(compiled).mtimeMs);
}

/** In a process of its own: the compiler leaves files watched and would keep the tests' process alive. */
function compile(folder: string): void {
  const compiler = 'node_modules/@inlang/paraglide-js/bin/run.js';
  const project = join(folder, 'project.inlang');
  const args = [compiler, 'compile', '--project', project, '--outdir', join(folder, 'compiled')];
  execFileSync(process.execPath, args, { stdio: 'pipe' });
}
