import './eslint-speed.config.js';
import javascript from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import typescript from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const clockAndLuck = [
  { object: 'Math', property: 'random', message: 'Luck comes from the run seed: use models/random.' },
  { object: 'Date', property: 'now', message: 'A result may not depend on when it was made.' },
];

const clockSyntax = [
  { selector: "NewExpression[callee.name='Date']", message: 'A result may not depend on when it was made.' },
  { selector: "CallExpression[callee.name='Date']", message: 'A result may not depend on when it was made.' },
];

// These differ in their last bits from engine to engine; + - * / and sqrt do not.
const bitsDiffer = ['log', 'log2', 'log10', 'log1p', 'exp', 'expm1', 'pow', 'sin', 'cos', 'tan', 'sinh', 'cosh', 'tanh']
  .concat(['asin', 'acos', 'atan', 'atan2', 'asinh', 'acosh', 'atanh', 'cbrt', 'hypot'])
  .map((property) => ({
    object: 'Math',
    property,
    message: 'Its last bits differ between browsers: use models/random/elementary.ts.',
  }));

const bitsDifferSyntax = [
  {
    selector: "BinaryExpression[operator='**'], AssignmentExpression[operator='**=']",
    message: 'Its last bits differ between browsers: use models/random/elementary.ts.',
  },
];

export default defineConfig(
  globalIgnores(['dist/', 'coverage/']),
  // No comment may switch a rule off.
  { linterOptions: { noInlineConfig: true } },
  javascript.configs.recommended,
  {
    files: ['**/*.ts', '**/*.svelte'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Reading a typed array within its bounds: `as number` says so without a `!`.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true, 'ts-check': false },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    extends: [svelte.configs.recommended],
    languageOptions: { parserOptions: { parser: typescript.parser, svelteConfig } },
    rules: {
      'svelte/no-at-html-tags': 'error',
      'svelte/no-inline-styles': ['error', { allowTransitions: false }],
    },
  },
  {
    files: ['models/**/*.ts', 'workers/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', ...clockAndLuck],
      'no-restricted-syntax': ['error', ...clockSyntax],
    },
  },
  {
    files: ['models/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', ...clockAndLuck, ...bitsDiffer],
      'no-restricted-syntax': ['error', ...clockSyntax, ...bitsDifferSyntax],
      'no-restricted-globals': ['error', 'crypto', 'fetch', 'performance', 'process', 'self', 'globalThis'],
    },
  },
  // Published coefficients stand as they were printed, with more digits than a double holds.
  { files: ['models/random/**/*.ts'], rules: { 'no-loss-of-precision': 'off' } },
  { files: ['models/**/*.ts', 'workers/**/*.ts', 'src/**/*.ts'], rules: { 'max-lines': ['error', 150] } },
  { files: ['src/**/*.svelte'], rules: { 'max-lines': ['error', 100] } },
  { files: ['src/**', 'tests/browser/**'], languageOptions: { globals: globals.browser } },
  { files: ['**/*.mjs', '*.config.js', '.dependency-cruiser.cjs'], languageOptions: { globals: globals.node } },
  {
    files: ['src/hosting/service-worker.js'],
    languageOptions: { globals: { ...globals.serviceworker, CACHE: 'readonly', FILES: 'readonly' } },
  },
  prettier,
  svelte.configs.prettier,
);
