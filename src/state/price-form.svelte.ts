import type { EvidenceStrength } from '../../models/care/evidence.ts';
import { priceYearIn } from '../../models/economics/financial-year.ts';
import type { PriceEntry } from '../../models/economics/price-book.ts';
import { changedPrice, hasOwnSource, movedRange, type PriceFacts } from '../../models/economics/price-change.ts';
import { rangeOfPrice, shapedRange, type PriceRange, type RangeShape } from '../../models/economics/price-range.ts';
import { PRICES } from '../text/prices.ts';
import { without } from '../workspace/without.ts';
import type { NumberField } from './number-field.svelte.ts';
import { poundsBetween, type Limits } from './pounds-between.svelte.ts';
import { TextField } from './text-field.svelte.ts';

interface Parts {
  readonly label: string;
  /** As it is now, and as the evidence has it. */
  readonly price: () => PriceEntry;
  readonly usual: () => PriceEntry;
  readonly write: (price: PriceEntry) => void;
}

const DEAREST = 1e9;

/** One price as it is being set. */
export class PriceForm {
  readonly #parts: Parts;
  /** The price whose range moves along while another value is being typed: what is half typed must not bend it. */
  #anchor: PriceEntry | null = null;
  readonly value: NumberField;
  readonly low: NumberField;
  readonly high: NumberField;
  readonly year: TextField;
  readonly source: TextField;

  constructor(parts: Parts) {
    const { label } = parts;
    this.#parts = parts;
    const value = (): number => this.price.value;
    this.value = poundsBetween(PRICES.fields.value(label), [() => 0, () => DEAREST], value, (typed) => {
      this.#anchor ??= this.price;
      this.#set({ value: typed, ...movedRange(this.#anchor, parts.usual(), typed) });
    });
    const end = (which: 'low' | 'high', limits: Limits): NumberField =>
      poundsBetween(
        PRICES.fields[which](label),
        limits,
        () => this.#ends[which],
        (typed) => {
          this.#reshape(this.#shape, { ...this.#ends, [which]: typed });
        },
      );
    this.low = end('low', [() => 0, value]);
    this.high = end('high', [value, () => DEAREST]);
    this.year = new TextField({
      read: () => this.price.priceYear,
      problemOf: (text) => (priceYearIn(text.trim()) === null ? PRICES.badYear : null),
      write: (priceYear) => {
        this.#set({ priceYear });
      },
    });
    this.source = new TextField({
      read: () => this.price.source,
      problemOf: () => null,
      write: (source) => {
        this.#set({ source });
      },
    });
  }

  get price(): PriceEntry {
    return this.#parts.price();
  }

  get range(): PriceRange {
    return rangeOfPrice(this.price);
  }

  /** Whether it has a source of its own, and so may be said to be as sure as that is. */
  get hasOwnSource(): boolean {
    return hasOwnSource(this.#parts.usual(), this.price.source);
  }

  /** First thing that is typed and cannot be used. */
  get problem(): string | null {
    return this.#fields.find(({ problem }) => problem !== null)?.problem ?? null;
  }

  reshape(shape: RangeShape): void {
    this.#reshape(shape, this.#ends);
  }

  setStrength(strength: EvidenceStrength): void {
    this.#set({ strength });
  }

  leave(): void {
    this.#anchor = null;
    for (const field of this.#fields) field.leave();
  }

  /** Forgets what was typed, after the price has been set in some other way. */
  forget(): void {
    this.#anchor = null;
    for (const field of this.#fields) field.forget();
  }

  get #fields(): readonly (NumberField | TextField)[] {
    return [this.value, this.low, this.high, this.year, this.source];
  }

  /** Ends to start from: those of the price, of the usual one, or the price itself. */
  get #ends(): { readonly low: number; readonly high: number } {
    const { price, range } = this;
    if (range.shape !== 'fixed') return range;
    const usual = rangeOfPrice(movedRange(this.#parts.usual(), this.#parts.usual(), price.value));
    return usual.shape === 'fixed' ? { low: price.value, high: price.value } : usual;
  }

  get #shape(): RangeShape {
    const { shape } = this.range;
    return shape === 'other' || shape === 'fixed' ? 'triangular' : shape;
  }

  #reshape(shape: RangeShape, { low, high }: { readonly low: number; readonly high: number }): void {
    const distribution = shapedRange(shape, low, this.price.value, high);
    const price = without(this.price, 'distribution');
    this.#write(distribution === undefined ? price : { ...price, distribution });
  }

  #set(facts: Partial<PriceFacts>): void {
    this.#write({ ...this.price, ...facts });
  }

  #write(facts: PriceFacts): void {
    this.#parts.write(changedPrice(this.#parts.usual(), facts));
  }
}
