import type { Representation } from '../../models/care/coverage.ts';

/** Words of what is covered, and how. */

export const COVERAGE = {
  heading: 'What is covered',
  lead: 'Every programme, driver and option for change in the Care Crisis Review and the Case for Change, and every effect of the evidence review, with how it is represented here.',
  back: 'All the evidence',
  link: 'What is covered, and how',
  about: 'Every programme, driver, option and effect that the documents name, with how each is represented.',
  what: 'What',
  how: 'How it is represented',
  why: 'Why so',
  rests: 'Rests on',
  planned: 'not in the model yet',
  count: (shown: number, all: number): string =>
    shown === all ? `${String(all)} rows` : `${String(shown)} of ${String(all)} rows`,
  any: 'Every way',
  filter: 'Show',
} as const;

export const REPRESENTATIONS: Readonly<Record<Representation, { readonly name: string; readonly means: string }>> = {
  lever: { name: 'a lever', means: 'something an authority can change' },
  driver: { name: 'what happens anyway', means: 'something outside its hands' },
  setting: { name: 'a setting', means: 'a rate, loop or budget of the model' },
  'null effect': { name: 'no effect found', means: 'studied, and shown as doing nothing to need or care' },
  check: { name: 'a check', means: 'a figure that results are compared with, never put into the model' },
  'no usable effect size': {
    name: 'no usable effect size',
    means: 'nobody has measured it; where a control is named it starts at a wide guess that is yours to change',
  },
};

/** Sections of the table, by how an id begins. */
export const COVERAGE_GROUPS = [
  { heading: 'Programmes', begins: /^P\d/ },
  { heading: 'Drivers', begins: /^D\d/ },
  { heading: 'Options for change', begins: /^option/ },
  { heading: 'Effects of the evidence review', begins: /^E\d/ },
  { heading: 'Later evidence', begins: /^V\d/ },
] as const;
