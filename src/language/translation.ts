import type { Language } from './languages.ts';

/**
 * The shape a translation of a table must have: every text and every function of the English, whatever they say. What is
 * missing, or takes other words to fill in, is an error of the compiler.
 */
export type Translated<Table> = Table extends string
  ? string
  : Table extends (...filledIn: infer FilledIn) => infer Text
    ? (...filledIn: FilledIn) => Translated<Text>
    : Table extends object
      ? { readonly [Key in keyof Table]: Translated<Table[Key]> }
      : Table;

export interface Translation {
  readonly language: Language;
  /** Tables of texts by name; those left out are shown in English. */
  readonly tables: Readonly<Record<string, unknown>>;
  /** Pages of which everything is translated but what is taken from the library of evidence. */
  readonly pages: readonly string[];
}
