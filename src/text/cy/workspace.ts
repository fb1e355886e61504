import type { Translated } from '../../language/translation.ts';
import type * as english from '../workspace.ts';

export const WORKSPACE: Translated<typeof english.WORKSPACE> = {
  full: 'Mae wyth senario, y nifer mwyaf sy’n gallu sefyll ochr yn ochr. Dilëwch un yn gyntaf.',
  unnamed: 'Senario heb enw',
  copyEnding: (number) => (number === 1 ? ' (copi)' : ` (copi ${String(number)})`),
};
