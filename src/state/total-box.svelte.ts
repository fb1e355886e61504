import type { Box, TotalId } from '../../models/authority/totals.ts';
import { TOTALS_FORM, totalLabel } from '../text/authority.ts';
import { inDigits, UP_TO_ONE, WHOLE } from '../text/digits.ts';
import { NumberField } from './number-field.svelte.ts';

const MOST = 10_000_000;
const FEW = 100;

/** One box of the form: what is published of it until somebody types something else, or empties it. */
export class TotalBox {
  readonly id: TotalId;
  readonly field: NumberField;
  /** Undefined: not touched; null: emptied, to be borrowed. */
  #typed = $state.raw<number | null | undefined>(undefined);
  readonly #published: () => Box | undefined;

  /** @param published what is published or estimated for the picked authority, nothing where there is none */
  constructor(id: TotalId, published: () => Box | undefined) {
    this.id = id;
    this.#published = published;
    this.field = new NumberField({
      ...{ name: totalLabel(id), minimum: 0, maximum: MOST, whole: false },
      read: () => this.known?.value ?? NaN,
      write: (value) => (this.#typed = value),
      clear: () => (this.#typed = null),
      // An estimate of thousands is not known to the tenth of a child.
      show: (value) => inDigits(value, value < FEW ? UP_TO_ONE : WHOLE),
      parse: (text) => Number(text.replaceAll(',', '')),
    });
  }

  /** What is known of it; undefined where it has to be borrowed. */
  readonly known: Box | undefined = $derived.by(() => {
    if (this.#typed === null) return undefined;
    if (this.#typed === undefined) return this.#published();
    return { value: this.#typed, standing: 'typed', from: TOTALS_FORM.typedBy };
  });

  readonly touched: boolean = $derived.by(() => this.#typed !== undefined);

  /** Back to what is published. */
  reset(): void {
    this.#typed = undefined;
    this.field.forget();
  }
}
