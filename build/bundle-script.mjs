import { basename, join } from 'node:path';
import { projectRoot, workDir } from './project-paths.mjs';

/**
 * Bundles a TypeScript program of tests/ into one plain file for Node, as the simulator is bundled for the app: what
 * is measured is then code as it is shipped, without a loader in between.
 * @param {string} entry path inside the project
 * @param {string} name of the folder for it
 * @returns {Promise<string>} the file to be started
 */
export const bundleScript = async (entry, name) => {
  // Not until the dependencies are sure to be there.
  const { build } = await import('vite');
  const outDir = join(workDir, name);
  await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'warn',
    build: {
      target: 'node20',
      ssr: entry,
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { format: 'es', entryFileNames: '[name].mjs' } },
    },
  });
  return join(outDir, `${basename(entry, '.ts')}.mjs`);
};
