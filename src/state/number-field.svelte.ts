import { ERRORS } from '../text/errors.ts';

interface NumberFieldParts {
  /** Said in the problem, so that the sentence stands alone in a list of problems. */
  readonly name: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly whole: boolean;
  readonly read: () => number;
  readonly write: (value: number) => void;
  /** What an empty field does; where it is left out an empty field is a mistake. `read` gives NaN while it is empty. */
  readonly clear?: () => void;
  /** How what is typed is read and a number shown, where it is no plain number; NaN for what is none. */
  readonly parse?: (text: string) => number;
  readonly show?: (value: number) => string;
}

/** A number that is typed. What was typed is kept, right or wrong, until it is left in good order. */
export class NumberField {
  readonly parts: NumberFieldParts;
  #typed = $state<string | null>(null);

  constructor(parts: NumberFieldParts) {
    this.parts = parts;
  }

  readonly shown: string = $derived.by(() => this.#shown());

  readonly problem: string | null = $derived.by(() => (this.#typed === null ? null : this.#problemWith(this.#typed)));

  /** What was typed, while it is not in good order. */
  get wrong(): string | null {
    return this.problem === null ? null : this.#typed;
  }

  type(text: string): void {
    this.#typed = text;
    if (this.#problemWith(text) !== null) return;
    if (text.trim() === '') this.parts.clear?.();
    else this.parts.write(this.#number(text));
  }

  /** Called when the field is left: a good number is written in its usual form. */
  leave(): void {
    if (this.problem === null) this.#typed = null;
  }

  /** Forgets what was typed, after the value has been set in some other way. */
  forget(): void {
    this.#typed = null;
  }

  #shown(): string {
    if (this.#typed !== null) return this.#typed;
    const value = this.parts.read();
    return Number.isNaN(value) ? '' : (this.parts.show ?? String)(value);
  }

  #number(text: string): number {
    return (this.parts.parse ?? Number)(text);
  }

  #problemWith(text: string): string | null {
    const { name, minimum, maximum, whole, clear } = this.parts;
    if (text.trim() === '' && clear !== undefined) return null;
    const value = this.#number(text);
    const inRange = text.trim() !== '' && value >= minimum && value <= maximum;
    if (inRange && (!whole || Number.isInteger(value))) return null;
    return whole ? ERRORS.notWhole(name, minimum, maximum) : ERRORS.notANumber(name, minimum, maximum);
  }
}
