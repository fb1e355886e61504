import type { Translation } from '../../language/translation.ts';
import * as change from './change.ts';
import * as chartWords from './chart-words.ts';
import * as charts from './charts.ts';
import * as controls from './controls.ts';
import * as errors from './errors.ts';
import * as headlineWords from './headline-words.ts';
import * as language from './language.ts';
import * as lessons from './lessons.ts';
import * as levers from './levers.ts';
import * as likelihood from './likelihood.ts';
import * as living from './living.ts';
import * as names from './names.ts';
import * as navigation from './navigation.ts';
import * as numbers from './numbers.ts';
import * as page from './page.ts';
import * as results from './results.ts';
import * as status from './status.ts';
import * as units from './units.ts';

/** Welsh: every table of texts that is translated so far, by its name. Awaits review by a speaker of Welsh. */
export const WELSH: Translation = {
  language: 'cy',
  pages: ['lessons'],
  tables: {
    ...change,
    ...chartWords,
    ...charts,
    ...controls,
    ...errors,
    ...headlineWords,
    ...language,
    ...lessons,
    ...levers,
    ...likelihood,
    ...living,
    ...names,
    ...navigation,
    ...numbers,
    ...page,
    ...results,
    ...status,
    ...units,
  },
};
