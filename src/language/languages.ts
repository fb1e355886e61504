/** Languages the page can be in: what each calls itself, and its tag. */
export const LANGUAGES = {
  en: { name: 'English', tag: 'en-GB' },
  cy: { name: 'Cymraeg', tag: 'cy' },
} as const;

export type Language = keyof typeof LANGUAGES;

export function isLanguage(text: string | null | undefined): text is Language {
  return typeof text === 'string' && Object.hasOwn(LANGUAGES, text);
}
