import { addressIn, languageOf, withoutLanguage } from '../navigation/address-language.ts';
import { isLanguage, type Language, LANGUAGES } from './languages.ts';
import { speak } from './spoken.ts';
import type { Translation } from './translation.ts';

const KEY = 'headwater.language';

/** Where the texts of each language come from; English comes with the page. */
const TRANSLATIONS: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Translation>>> = {
  cy: () => import('./welsh.ts').then(({ loadWelsh }) => loadWelsh()),
};

/** Storage can be switched off; a language is not worth an error. */
function remembered(): Language | null {
  try {
    const name = localStorage.getItem(KEY);
    return isLanguage(name) ? name : null;
  } catch {
    return null;
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // The address says it too.
  }
}

/** The language of the address, failing that the one chosen last: its texts, and nobody else's, are there afterwards. */
export async function chooseLanguage(): Promise<void> {
  const { hash } = location;
  const language = languageOf(hash) ?? remembered() ?? 'en';
  if (language !== 'en') speak(await TRANSLATIONS[language]());
  document.documentElement.lang = LANGUAGES[language].tag;
  // So that an address that is copied says it too; English goes without saying.
  if (hash.startsWith('#/')) {
    history.replaceState(history.state, '', language === 'en' ? withoutLanguage(hash) : addressIn(language, hash));
  }
}
