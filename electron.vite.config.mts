import { resolve } from 'node:path';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'electron-vite';
import { build, type Plugin } from 'vite';

/** The oldest runtime that Perch runs on is Electron 25: Node 18 and Chrome 114. */
const NODE = 'node18';
const CHROME = 'chrome114';

const WINDOWS = ['popover', 'mini-wallboard', 'board-editor', 'settings'];

/** Words of main and words of the windows are compiled apart: each side carries only its own. */
const mainWords = paraglideVitePlugin({
  project: 'src-main/words/messages/project.inlang',
  outdir: 'src-main/words/messages/compiled',
  strategy: ['baseLocale'],
});

/** The contact centre runs in a process of its own: a bundle of its own, which shares no chunk with the program. */
const contactCentre: Plugin = {
  name: 'contact-centre',
  async closeBundle() {
    await build({
      configFile: false,
      logLevel: 'warn',
      // The packaged program has no node_modules for it: everything it needs is bundled.
      ssr: { noExternal: true },
      build: {
        target: NODE,
        ssr: 'src-main/simulator/cli.ts',
        outDir: 'out/main',
        emptyOutDir: false,
        rolldownOptions: {
          output: { format: 'cjs', entryFileNames: 'simulator.js', chunkFileNames: 'simulator-[name].js' },
        },
      },
    });
  },
};

/** While developing, the server injects styles and pushes edits, which the policy of the shipped pages forbids. */
const developingPolicy: Plugin = {
  name: 'developing-policy',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
};

export default defineConfig({
  main: {
    plugins: [mainWords, contactCentre],
    build: {
      target: NODE,
      outDir: 'out/main',
      rolldownOptions: {
        input: { main: 'src-main/main.ts' },
        // Electron 25 has no entry for ES modules.
        output: { format: 'cjs', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: NODE,
      outDir: 'out/preload',
      rolldownOptions: {
        input: { preload: 'src-main/preload/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].js' },
      },
    },
  },
  renderer: {
    root: 'src-renderer/windows',
    plugins: [
      svelte({ configFile: resolve('svelte.config.mjs') }),
      developingPolicy,
      paraglideVitePlugin({
        project: resolve('src-renderer/messages/project.inlang'),
        outdir: resolve('src-renderer/messages/compiled'),
        strategy: ['preferredLanguage', 'baseLocale'],
      }),
    ],
    build: {
      target: CHROME,
      outDir: 'out/renderer',
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      // A data: address in a script or style would need a wider policy than 'self'.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: Object.fromEntries(
          WINDOWS.map((name) => [name, resolve(`src-renderer/windows/${name}/index.html`)]),
        ),
      },
    },
  },
});
