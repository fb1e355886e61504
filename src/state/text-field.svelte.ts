interface TextFieldParts {
  readonly read: () => string;
  readonly write: (text: string) => void;
  /** What is wrong with a text, in a sentence; null when it can be used. */
  readonly problemOf: (text: string) => string | null;
}

/** A text that is typed. What cannot be used is kept as typed until it is put right. */
export class TextField {
  readonly #parts: TextFieldParts;
  #typed = $state<string | null>(null);

  constructor(parts: TextFieldParts) {
    this.#parts = parts;
  }

  readonly shown: string = $derived.by(() => this.#typed ?? this.#parts.read());
  readonly problem: string | null = $derived.by(() =>
    this.#typed === null ? null : this.#parts.problemOf(this.#typed),
  );

  readonly type = (text: string): void => {
    this.#typed = text;
    if (this.#parts.problemOf(text) === null) this.#parts.write(text);
  };

  readonly leave = (): void => {
    if (this.problem === null) this.#typed = null;
  };

  readonly forget = (): void => {
    this.#typed = null;
  };
}
