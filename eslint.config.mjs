import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.mjs';

const typed = {
  languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] } },
};

export default ts.config(
  { ignores: ['node_modules', 'out', 'release', '.cache', '**/compiled'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.mts', '**/*.svelte'],
    extends: [...ts.configs.strictTypeChecked, ...ts.configs.stylisticTypeChecked],
    ...typed,
    rules: {
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      // An index signature is read with brackets so that a name that may be missing looks like one.
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Electron's types declare what its functions return as interfaces.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
    },
  },
  ...svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      globals: globals.browser,
      parserOptions: {
        parser: ts.parser,
        projectService: true,
        extraFileExtensions: ['.svelte'],
        svelteConfig,
      },
    },
  },
  {
    // Core decides from what it is given: no clock, no chance, no world.
    files: ['src-main/core/**/*.ts', 'src-main/simulator/world/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'performance', 'setTimeout', 'setInterval', 'console'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'core is given the time' },
        { object: 'Math', property: 'random', message: 'core is given chance' },
      ],
    },
  },
  { files: ['src-renderer/**'], languageOptions: { globals: globals.browser } },
  { files: ['build/**', '*.mjs', '*.cjs', '*.config.mts'], languageOptions: { globals: globals.node } },
  { files: ['*.config.mts', '*.config.mjs'], rules: { 'no-restricted-exports': 'off' } },
);
