/** What is wrong with a formula, and at which of its characters. */
export interface Fault {
  /** Place in the text, 0 for the first character; its length when something is missing at the end. */
  readonly at: number;
  /** Without a capital, to stand after the place: "covrage" is not known here. */
  readonly sentence: string;
}

/** Characters are counted from 1, as people do. */
export function faultSentence({ at, sentence }: Fault): string {
  return `character ${String(at + 1)}: ${sentence}`;
}
