import type { EvidenceEntry } from '../../models/care/evidence.ts';
import { isSet } from '../../models/care/overrides.ts';
import type { EvidenceOverride } from '../../models/care/scenario.ts';
import { boundsOf } from '../library/bounds.ts';
import { OVERRIDE_ERRORS } from '../text/override.ts';
import { outsideProblem, typedNumber, typedText } from './typed-number.ts';

export type OverrideField = 'value' | 'low' | 'high';
type Typed = Readonly<Record<OverrideField, string>>;
type Problems = Readonly<Record<OverrideField, string | null>>;

interface FormParts {
  readonly entry: EvidenceEntry;
  readonly read: () => EvidenceOverride | undefined;
  /** Undefined puts the library's value back. */
  readonly write: (own: EvidenceOverride | undefined) => void;
}

const NOTHING: Typed = { value: '', low: '', high: '' };

/** A value of one's own as it is being typed: what is wrong stays as typed, and the last good value holds. */
export class OverrideForm {
  readonly #parts: FormParts;
  #typed = $state.raw<Typed | null>(null);

  constructor(parts: FormParts) {
    this.#parts = parts;
  }

  // Worked out anew each time: a derived value would die with the page that asked for the form first.
  get shown(): Typed {
    return this.#typed ?? this.#stored();
  }

  get good(): boolean {
    return Object.values(this.problems).every((problem) => problem === null);
  }

  type(field: OverrideField, text: string): void {
    this.#typed = { ...this.shown, [field]: text };
    if (!this.good) return;
    const [value, low, high] = [this.#typed.value, this.#typed.low, this.#typed.high].map((each) => this.#number(each));
    if (value === undefined) this.#parts.write(undefined);
    else if (low === undefined || high === undefined) this.#parts.write({ value });
    else this.#parts.write({ value, low, high });
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

  #stored(): Typed {
    const own = this.#parts.read();
    if (own === undefined || isSet(own)) return NOTHING;
    return { value: this.#text(own.value), low: this.#text(own.low), high: this.#text(own.high) };
  }

  #text(value: number | undefined): string {
    return typedText(this.#parts.entry, value);
  }

  #number(text: string): number | undefined {
    return typedNumber(this.#parts.entry, text);
  }

  get problems(): Problems {
    const { shown } = this;
    const [value, low, high] = [shown.value, shown.low, shown.high].map((text) => this.#number(text));
    const hasRange = low !== undefined || high !== undefined;
    return {
      value: this.#outside(value) ?? (value === undefined && hasRange ? OVERRIDE_ERRORS.rangeWithoutValue : null),
      low: this.#endProblem(low, high) ?? (above(low, value) ? OVERRIDE_ERRORS.lowAbove : null),
      high: this.#endProblem(high, low) ?? (above(value, high) ? OVERRIDE_ERRORS.highBelow : null),
    };
  }

  #endProblem(end: number | undefined, other: number | undefined): string | null {
    if (end === undefined) return other === undefined ? null : OVERRIDE_ERRORS.bothEnds;
    const { minimum, maximum } = boundsOf(this.#parts.entry);
    const outside = this.#outside(end);
    if (outside !== null) return outside;
    if (end === minimum || end === maximum) return OVERRIDE_ERRORS.atBound(this.#parts.entry.unit, end);
    return end === other ? OVERRIDE_ERRORS.sameEnds : null;
  }

  #outside(value: number | undefined): string | null {
    return outsideProblem(this.#parts.entry, value);
  }
}

function above(one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && other !== undefined && one > other;
}
