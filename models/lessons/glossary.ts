/** A word of the field and what it means. Kept in `seeds/glossary.json`, for all lessons at once. */
export interface GlossaryTerm {
  readonly term: string;
  /** As it stands in sentences, longest first where one holds another. */
  readonly forms: readonly string[];
  readonly meaning: string;
}

/** A piece of a text: plain, or a term. */
export interface GlossaryPart {
  readonly text: string;
  /** What it means; null for plain text. */
  readonly meaning: string | null;
}

/** A text in pieces; of each term only where it first stands is one. Put together again they are the text. */
export function glossaryParts(text: string, terms: readonly GlossaryTerm[]): GlossaryPart[] {
  const found = terms
    .flatMap(({ forms, meaning }) => firstOf(text, forms, meaning) ?? [])
    .toSorted((one, other) => one.at - other.at || other.form.length - one.form.length);
  const parts: GlossaryPart[] = [];
  let end = 0;
  for (const { at, form, meaning } of found) {
    // A term within another is told by the longer one.
    if (at < end) continue;
    parts.push({ text: text.slice(end, at), meaning: null }, { text: text.slice(at, at + form.length), meaning });
    end = at + form.length;
  }
  return [...parts, { text: text.slice(end), meaning: null }].filter(({ text: piece }) => piece !== '');
}

function firstOf(
  text: string,
  forms: readonly string[],
  meaning: string,
): { readonly at: number; readonly form: string; readonly meaning: string } | null {
  const places = forms
    .map((form) => ({ form, meaning, at: wordAt(text.toLowerCase(), form) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at || other.form.length - one.form.length);
  return places[0] ?? null;
}

/** Where a form stands as a word of its own; -1 where it does not. */
function wordAt(text: string, form: string): number {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + form.length])) return at;
  }
  return -1;
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}-]/u.test(sign);
