/** Who may import whom. The house is drawn in src-main/README.md. */
const from = (path) => ({ path: `^src-main/${path}/` });
const ours = '^src-(main|renderer)/';

/** @param {string} name @param {string} folder @param {string[]} allowed patterns of what it may import of ours */
const mayImport = (name, folder, allowed) => ({
  name,
  severity: 'error',
  from: from(folder),
  to: { path: ours, pathNot: [`^src-main/${folder}/`, ...allowed] },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: { path: ours },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'nothing-imports-tests', severity: 'error', from: { path: ours }, to: { path: '^tests/' } },
    {
      name: 'resolvable',
      severity: 'error',
      from: { path: ours },
      to: { couldNotResolve: true, pathNot: '\\?asset$' },
    },
    mayImport('core-imports-core', 'core', []),
    {
      name: 'core-is-pure',
      severity: 'error',
      from: from('core'),
      to: { dependencyTypes: ['core', 'npm', 'npm-dev'] },
    },
    mayImport('contract-imports-core', 'contract', ['^src-main/core/']),
    mayImport('services-import-core-and-contract', 'services', ['^src-main/core/', '^src-main/contract/']),
    mayImport('adapters-import-core-and-ports', 'adapters', [
      '^src-main/core/',
      '^src-main/services/ports\\.ts$',
    ]),
    mayImport('words-import-core', 'words', ['^src-main/core/']),
    mayImport('shell-imports-no-adapter', 'shell', [
      '^src-main/core/',
      '^src-main/contract/',
      '^src-main/services/',
      '^src-main/words/',
      '^src-main/adapters/statistics-api/http-exchange\\.ts$',
    ]),
    mayImport('preload-imports-contract', 'preload', ['^src-main/contract/']),
    mayImport('simulator-imports-nothing-of-ours', 'simulator', []),
    {
      name: 'simulator-needs-node-only',
      severity: 'error',
      from: from('simulator'),
      // But for certificates, which are made when somebody asks for https.
      to: { dependencyTypes: ['npm', 'npm-dev'], pathNot: 'node_modules/(@types/)?node-forge/' },
    },
    {
      name: 'simulated-world-is-pure',
      severity: 'error',
      from: from('simulator/world'),
      to: { dependencyTypes: ['core', 'npm', 'npm-dev'] },
    },
    {
      name: 'electron-only-in-shell',
      severity: 'error',
      from: { path: '^src-main/', pathNot: ['^src-main/(shell|preload)/', '^src-main/(main|compose)\\.ts$'] },
      to: { path: '^(electron|electron-menubar|electron-log)(/|$)|node_modules/electron/' },
    },
    {
      name: 'only-main-and-compose-know-all',
      severity: 'error',
      from: { path: '^src-main/', pathNot: '^src-main/main\\.ts$' },
      to: { path: '^src-main/(main|compose)\\.ts$' },
    },
    {
      name: 'windows-import-the-contract-only',
      severity: 'error',
      from: { path: '^src-renderer/' },
      to: { path: '^src-main/', pathNot: '^src-main/contract/' },
    },
    {
      name: 'windows-import-no-window',
      severity: 'error',
      from: { path: '^src-renderer/windows/([^/]+)/' },
      to: { path: '^src-renderer/windows/', pathNot: '^src-renderer/windows/$1/' },
    },
    {
      name: 'shared-parts-import-no-window',
      severity: 'error',
      from: { path: '^src-renderer/', pathNot: '^src-renderer/windows/' },
      to: { path: '^src-renderer/windows/' },
    },
    {
      // They are long, and read where statistics are picked.
      name: 'explanations-are-for-the-editor',
      severity: 'error',
      from: { path: '^src-renderer/windows/', pathNot: '^src-renderer/windows/board-editor/' },
      to: { path: '^src-renderer/format/statistic-explanation\\.ts$', reachable: true },
    },
    {
      name: 'one-reader-of-the-bridge',
      severity: 'error',
      from: { path: '^src-renderer/', pathNot: '^src-renderer/bridge/' },
      to: { path: '^src-main/contract/bridge\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'windows-use-no-node',
      severity: 'error',
      from: { path: '^src-renderer/' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/compiled/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.svelte', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'import', 'node', 'default'],
    },
  },
};
