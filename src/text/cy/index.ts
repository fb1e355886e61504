import type { Translation } from '../../language/translation.ts';
import * as language from './language.ts';
import * as navigation from './navigation.ts';
import * as page from './page.ts';

/** Welsh: every table of texts that is translated so far, by its name. Awaits review by a speaker of Welsh. */
export const WELSH: Translation = {
  language: 'cy',
  pages: [],
  tables: { ...language, ...navigation, ...page },
};
