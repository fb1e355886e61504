import './eslint-speed.config.js';
import javascript from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import typescript from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

// Components, and the few rules that .oxlintrc.json cannot state; it has all others, of everything else.

const clockSyntax = ['NewExpression', 'CallExpression'].map((type) => ({
  selector: `${type}[callee.name='Date']`,
  message: 'A result may not depend on when it was made.',
}));

const bitsDifferSyntax = [
  {
    selector: "BinaryExpression[operator='**'], AssignmentExpression[operator='**=']",
    message: 'Its last bits differ between browsers: use models/random/elementary.ts.',
  },
];

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', '**/*.js', '**/*.mjs', '**/*.cjs']),
  // No comment may switch a rule off.
  { linterOptions: { noInlineConfig: true } },
  { files: ['models/**/*.ts', 'workers/**/*.ts'], languageOptions: { parser: typescript.parser } },
  { files: ['models/**/*.ts', 'workers/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...clockSyntax] } },
  { files: ['models/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...clockSyntax, ...bitsDifferSyntax] } },
  {
    files: ['**/*.svelte.ts'],
    extends: [svelte.configs.recommended],
    languageOptions: { parserOptions: { parser: typescript.parser, svelteConfig } },
  },
  {
    files: ['**/*.svelte'],
    extends: [
      javascript.configs.recommended,
      typescript.configs.strictTypeChecked,
      typescript.configs.stylisticTypeChecked,
      svelte.configs.recommended,
    ],
    languageOptions: {
      parserOptions: {
        projectService: true,
        extraFileExtensions: ['.svelte'],
        parser: typescript.parser,
        svelteConfig,
      },
      globals: globals.browser,
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true, 'ts-check': false },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'svelte/no-at-html-tags': 'error',
      'svelte/no-inline-styles': ['error', { allowTransitions: false }],
      'max-lines': ['error', 100],
    },
  },
  prettier,
  svelte.configs.prettier,
);
