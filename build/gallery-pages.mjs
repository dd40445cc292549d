import { join } from 'node:path';
import { projectRoot, workDir } from './project-paths.mjs';

const ROOT = join(projectRoot, 'tests', 'gallery', 'page');

/**
 * Builds the pages of the gallery from the windows' own components and serves them on this machine alone.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export const serveGalleryPages = async () => {
  // Not until the dependencies are sure to be there.
  const { build, preview } = await import('vite');
  const { svelte } = await import('@sveltejs/vite-plugin-svelte');
  const outDir = join(workDir, 'gallery');
  const common = { configFile: false, root: ROOT, logLevel: 'warn' };
  await build({
    ...common,
    plugins: [svelte({ configFile: join(projectRoot, 'svelte.config.mjs') })],
    build: {
      // The page waits for what it shows; every Chrome that Perch runs on can do that.
      target: 'chrome114',
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 5000,
      rolldownOptions: { input: ['index', 'scene'].map((name) => join(ROOT, `${name}.html`)) },
    },
  });
  const server = await preview({ ...common, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  const [url] = server.resolvedUrls.local;
  return { url, close: () => server.close() };
};
