import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, workDir } from './project-paths.mjs';

/**
 * Builds pages that show Perch's own components, such as the gallery's and those of a benchmark, as the app's windows
 * are built: same compiler, same target, nothing of development in them.
 * @param {string} folder path inside the project, with a .html file for each page
 * @param {string} name of the folder for what is built
 * @returns {Promise<string>} the folder with the pages
 */
export const buildPages = async (folder, name) => {
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
      // Pages wait for what they show; every Chrome that Perch runs on can do that.
      target: 'chrome114',
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      // All windows at once, or a whole grid, are larger than what the bundler thinks wise for a page.
      chunkSizeWarningLimit: 5000,
      rolldownOptions: {
        input: readdirSync(root)
          .filter((file) => file.endsWith('.html'))
          .map((file) => join(root, file)),
      },
    },
  });
  return outDir;
};
