import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, workDir } from './project-paths.mjs';

/**
 * Builds the pages of a benchmark as the app's own windows are built: same compiler, same target, nothing of
 * development in them.
 * @param {string} folder path inside the project, with a .html file for each page
 * @param {string} name of the folder for what is built
 * @returns {Promise<string>} the folder with the pages
 */
export const buildBenchPages = async (folder, name) => {
  // Not until the dependencies are sure to be there.
  const { build } = await import('vite');
  const { svelte } = await import('@sveltejs/vite-plugin-svelte');
  const root = join(projectRoot, folder);
  const outDir = join(workDir, name);
  await build({
    configFile: false,
    root,
    mode: 'production',
    logLevel: 'warn',
    plugins: [svelte({ configFile: join(projectRoot, 'svelte.config.mjs') })],
    build: {
      target: 'chrome114',
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      // A whole grid is larger than what the bundler thinks wise for a page.
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: readdirSync(root)
          .filter((file) => file.endsWith('.html'))
          .map((file) => join(root, file)),
      },
    },
  });
  return outDir;
};
