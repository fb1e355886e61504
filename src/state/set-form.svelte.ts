import type { EvidenceEntry } from '../../models/care/evidence.ts';
import { missesOne } from '../../models/care/override-limits.ts';
import { isSet } from '../../models/care/overrides.ts';
import type { EvidenceOverride } from '../../models/care/scenario.ts';
import { entryFigure } from '../text/entry.ts';
import { numbersOf, OVERRIDE_ERRORS } from '../text/override.ts';
import { outsideProblem, typedNumber, typedText } from './typed-number.ts';

interface FormParts {
  readonly entry: EvidenceEntry;
  readonly read: () => EvidenceOverride | undefined;
  /** Undefined puts the library's numbers back. */
  readonly write: (own: EvidenceOverride | undefined) => void;
}

type ByKey<Value> = Readonly<Record<string, Value>>;

/** A set of numbers of one's own as it is being typed: what is left empty is the library's, and the last good set holds. */
export class SetForm {
  readonly #parts: FormParts;
  #typed = $state.raw<ByKey<string> | null>(null);

  constructor(parts: FormParts) {
    this.#parts = parts;
  }

  get keys(): readonly string[] {
    return Object.keys(numbersOf(this.#parts.entry));
  }

  // Worked out anew each time: a derived value would die with the page that asked for the form first.
  get shown(): ByKey<string> {
    return this.#typed ?? this.#stored();
  }

  /** What is wrong with each number, by its name. */
  get problems(): ByKey<string | null> {
    const { entry } = this.#parts;
    return Object.fromEntries(
      this.keys.map((key) => [key, outsideProblem(entry, typedNumber(entry, this.shown[key] ?? ''))]),
    );
  }

  /** What is wrong with all of them together. */
  get total(): string | null {
    const { entry } = this.#parts;
    if (!this.#eachGood() || !missesOne(entry, this.#numbers())) return null;
    const total = Object.values(this.#numbers()).reduce((sum, part) => sum + part, 0);
    return OVERRIDE_ERRORS.total(entryFigure(entry.unit, total));
  }

  get good(): boolean {
    return this.#eachGood() && this.total === null;
  }

  type(key: string, text: string): void {
    this.#typed = { ...this.shown, [key]: text };
    if (!this.good) return;
    const library = numbersOf(this.#parts.entry);
    const values = this.#numbers();
    this.#parts.write(this.keys.some((each) => values[each] !== library[each]) ? { values } : undefined);
  }

  /** Called when a field is left: what is in good order is written in its usual form. */
  leave(): void {
    if (this.good) this.#typed = null;
  }

  forget(): void {
    this.#typed = null;
  }

  /** Whether something is typed that holds only on this page, since it is not in good order. */
  get isHalfTyped(): boolean {
    return this.#typed !== null && !this.good;
  }

  #eachGood(): boolean {
    return Object.values(this.problems).every((problem) => problem === null);
  }

  #numbers(): Record<string, number> {
    const { entry } = this.#parts;
    const library = numbersOf(entry);
    const number = (key: string): number => typedNumber(entry, this.shown[key] ?? '') ?? library[key] ?? NaN;
    return Object.fromEntries(this.keys.map((key) => [key, number(key)]));
  }

  #stored(): ByKey<string> {
    const { entry, read } = this.#parts;
    const own = read();
    const library = numbersOf(entry);
    const values = own !== undefined && isSet(own) ? own.values : library;
    return Object.fromEntries(
      this.keys.map((key) => [key, values[key] === library[key] ? '' : typedText(entry, values[key])]),
    );
  }
}
