import { buildPages } from './build-pages.mjs';
import { projectRoot } from './project-paths.mjs';

/**
 * Builds the pages of the gallery from the windows' own components and serves them on this machine alone.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export const serveGalleryPages = async () => {
  const outDir = await buildPages('tests/gallery/page', 'gallery');
  // Not until the dependencies are sure to be there.
  const { preview } = await import('vite');
  const server = await preview({
    configFile: false,
    root: projectRoot,
    logLevel: 'warn',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const [url] = server.resolvedUrls.local;
  return { url, close: () => server.close() };
};
