import { type Language, LANGUAGES } from './languages.ts';
import type { Translation } from './translation.ts';

/**
 * The language this page is in. It is settled once, before any text is read, and stays until the page is loaded again: a
 * text is looked up when its file is read, so that nothing that shows a text needs to know of languages.
 */

const ENGLISH: Translation = { language: 'en', tables: {}, pages: [] };

let translation: Translation = ENGLISH;

/** Settles the language. Called before the first file of `src/text` is read. */
export function speak(chosen: Translation): void {
  translation = chosen;
}

export function spoken(): Language {
  return translation.language;
}

/** What `lang` is to say of a page: nothing where it is in the language chosen, English where it is not translated yet. */
export function languageOfPage(page: string): string | undefined {
  return isTranslated(page) ? undefined : LANGUAGES.en.tag;
}

export function isTranslated(page: string): boolean {
  return translation === ENGLISH || translation.pages.includes(page);
}

/**
 * A table of texts in the language chosen; in English where that has none of its name.
 *
 * @param name the name of the table, the same in every language
 */
export function inLanguage<Table>(name: string, english: Table): Table {
  // A translation is held against the type of the English where it is written.
  return (translation.tables[name] as Table | undefined) ?? english;
}
