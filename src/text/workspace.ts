import { inLanguage } from '../language/spoken.ts';

/** What is said about the scenarios side by side. */
export const WORKSPACE = inLanguage('WORKSPACE', {
  full: 'There are eight scenarios, the most that can stand side by side. Delete one first.',
  unnamed: 'Scenario without a name',
  copyEnding: (number: number): string => (number === 1 ? ' (copy)' : ` (copy ${String(number)})`),
} as const);
