import type { UncertainNumber } from '../economics/bid.ts';
import { fillPriceIndex } from '../economics/money-in-time.ts';
import { mean, quantile } from '../random/distributions.ts';
import { parameterKey, stratifiedAt } from '../random/stratified.ts';
import type { ByYear } from './bid-years.ts';
import type { PreparedRun } from './prepare.ts';

/** How uncertain numbers are taken: drawn for each replicate, at their mean (expected runs), or at their stated value. */
type Manner = 'drawn' | 'mean' | 'stated';

/** Known again at a glance while it is the same object, and by its text when it has crossed from another thread. */
interface Drawn {
  readonly value: number;
  readonly distribution: UncertainNumber['distribution'];
  readonly text: string;
  readonly values: Float64Array;
}

/**
 * The values of uncertain numbers in every replicate of a run, remembered: a bid asks for the same ones again whenever one price
 * is changed. The luck of a number is that of its id, so that a price falls in a bid where it falls in the run.
 */
export class BidDraws {
  readonly replicates: number;
  readonly #prepared: PreparedRun;
  readonly #manner: Manner;
  readonly #luck = new Map<string, Float64Array>();
  readonly #values = new Map<string, Drawn>();
  readonly #indices = new Map<string, { readonly growth: Float64Array; readonly index: ByYear }>();

  /** @param expected whether the counts are expected ones, of which there is one replicate */
  constructor(prepared: PreparedRun, replicates: number, expected = false) {
    this.#prepared = prepared;
    this.replicates = replicates;
    this.#manner = prepared.request.evidence === 'central' ? 'stated' : expected ? 'mean' : 'drawn';
  }

  /** One value for each replicate. */
  of(id: string, number: UncertainNumber): Float64Array {
    const { value, distribution } = number;
    const known = this.#values.get(id);
    if (known?.value === value && known.distribution === distribution) return known.values;
    const text = JSON.stringify([value, distribution ?? null]);
    const values = known?.text === text ? known.values : this.#drawn(id, number);
    this.#values.set(id, { text, value, distribution, values });
    return values;
  }

  /**
   * What prices of one year’s money have become in each year of each replicate, where they grow by so much.
   *
   * @param id of the growth, a number as in `of`
   * @param since years from the price’s own money to the first of the run
   */
  index(id: string, number: UncertainNumber, since: number): ByYear {
    const growth = this.of(id, number);
    const key = `${id} ${String(since)}`;
    const known = this.#indices.get(key);
    if (known?.growth === growth) return known.index;
    const { years } = this.#prepared.request;
    const index = new Float64Array(this.replicates * years);
    growth.forEach((each, replicate) => {
      fillPriceIndex(each, since, index.subarray(replicate * years, (replicate + 1) * years));
    });
    this.#indices.set(key, { growth, index });
    return index;
  }

  #drawn(id: string, { value, distribution }: UncertainNumber): Float64Array {
    if (!distribution || this.#manner === 'stated') return new Float64Array(this.replicates).fill(value);
    if (this.#manner === 'mean') return new Float64Array(this.replicates).fill(mean(distribution));
    return this.#luckOf(id).map((luck) => quantile(distribution, luck));
  }

  #luckOf(id: string): Float64Array {
    const known = this.#luck.get(id);
    if (known) return known;
    const key = parameterKey(this.#prepared.words, id);
    const luck = Float64Array.from({ length: this.replicates }, (_, replicate) => stratifiedAt(key, replicate));
    this.#luck.set(id, luck);
    return luck;
  }
}
