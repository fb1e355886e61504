import type { EvidenceEntry } from '../../models/care/evidence.ts';
import type { EvidenceOverride } from '../../models/care/scenario.ts';
import { boundsOf } from '../library/bounds.ts';
import { entryUnit } from '../text/entry.ts';
import { OVERRIDE_ERRORS } from '../text/override.ts';

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

  readonly shown: Typed = $derived.by(() => this.#typed ?? this.#stored());
  readonly problems: Problems = $derived.by(() => this.#problems());
  readonly good: boolean = $derived.by(() => Object.values(this.problems).every((problem) => problem === null));

  type(field: OverrideField, text: string): void {
    this.#typed = { ...this.shown, [field]: text };
    if (!this.good) return;
    const { value, low, high } = this.#typed;
    const own = [value, low, high].map((each) => this.#number(each));
    const [middle, from, to] = own;
    if (middle === undefined) this.#parts.write(undefined);
    else if (from === undefined || to === undefined) this.#parts.write({ value: middle });
    else this.#parts.write({ value: middle, low: from, high: to });
  }

  /** Called when a field is left: what is in good order is written in its usual form. */
  leave(): void {
    if (this.good) this.#typed = null;
  }

  forget(): void {
    this.#typed = null;
  }

  #stored(): Typed {
    const own = this.#parts.read();
    if (own === undefined) return NOTHING;
    return { value: this.#text(own.value), low: this.#text(own.low), high: this.#text(own.high) };
  }

  #text(value: number | undefined): string {
    const { scale } = entryUnit(this.#parts.entry.unit);
    return value === undefined ? '' : String(tidy(value * scale));
  }

  #number(text: string): number | undefined {
    const { scale } = entryUnit(this.#parts.entry.unit);
    return text.trim() === '' ? undefined : tidy(Number(text) / scale);
  }

  #problems(): Problems {
    const { shown } = this;
    const [value, low, high] = [shown.value, shown.low, shown.high].map((text) => this.#number(text));
    const hasRange = low !== undefined || high !== undefined;
    return {
      value: this.#outside(value) ?? (value === undefined && hasRange ? OVERRIDE_ERRORS.rangeWithoutValue : null),
      low:
        this.#outside(low) ??
        (low === undefined && high !== undefined ? OVERRIDE_ERRORS.bothEnds : null) ??
        (low !== undefined && value !== undefined && low > value ? OVERRIDE_ERRORS.lowAbove : null),
      high:
        this.#outside(high) ??
        (high === undefined && low !== undefined ? OVERRIDE_ERRORS.bothEnds : null) ??
        (high !== undefined && value !== undefined && high < value ? OVERRIDE_ERRORS.highBelow : null),
    };
  }

  #outside(value: number | undefined): string | null {
    const { minimum, maximum } = boundsOf(this.#parts.entry);
    if (value === undefined || (value >= minimum && value <= maximum)) return null;
    return OVERRIDE_ERRORS.outside(this.#parts.entry.unit, minimum, maximum);
  }
}

/** Hides the dust of binary fractions: 0.29 typed as 29 is shown as 29, not 28.999999999999996. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
