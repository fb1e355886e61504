import { isLanguage, type Language } from '../language/languages.ts';
import { spoken } from '../language/spoken.ts';

/** The language in an address: `#/cy/lessons` are the lessons in Welsh. An address may leave it out. */

const LEADING = /^#\/([a-z]{2})(?:\/|$)/;

export function languageOf(hash: string): Language | null {
  const language = LEADING.exec(hash)?.[1];
  return isLanguage(language) ? language : null;
}

export function withoutLanguage(hash: string): string {
  return languageOf(hash) === null ? hash : hash.replace(LEADING, '#/');
}

/** The same page in a language; the first page where the address is of no page. */
export function addressIn(language: Language, hash: string): string {
  const plain = withoutLanguage(hash);
  return `#/${language}${plain.startsWith('#/') ? plain.slice(1) : '/'}`;
}

/** An address from its parts, in the language of the page; English goes without saying. */
export function join(...parts: readonly string[]): string {
  const language = spoken() === 'en' ? [] : [spoken()];
  return `#/${[...language, ...parts.map(encodeURIComponent)].join('/')}`;
}
