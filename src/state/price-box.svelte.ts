import { MOST_POUNDS_PER_WEEK } from '../../models/authority/weekly-prices.ts';
import type { EvidenceEntry } from '../../models/care/evidence.ts';
import { TOTALS_FORM } from '../text/authority.ts';
import { NumberField } from './number-field.svelte.ts';

/** The weekly price of one kind of placement: England's, until somebody types their own. */
export class PriceBox {
  /** The price as the evidence has it. */
  readonly entry: EvidenceEntry;
  readonly field: NumberField;
  #typed = $state.raw<number | null>(null);

  constructor(entry: EvidenceEntry) {
    this.entry = entry;
    this.field = new NumberField({
      ...{ name: TOTALS_FORM.priceOf(entry.label), minimum: 0, maximum: MOST_POUNDS_PER_WEEK, whole: false },
      read: () => this.#typed ?? NaN,
      write: (value) => (this.#typed = value),
      clear: () => (this.#typed = null),
      parse: (text) => Number(text.replaceAll(/[,£]/g, '')),
    });
  }

  /** What was typed; null where England's holds. */
  get typed(): number | null {
    return this.#typed;
  }

  reset(): void {
    this.#typed = null;
    this.field.forget();
  }
}
