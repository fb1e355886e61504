import type { EvidenceLibrary } from '../../models/care/evidence.ts';
import { ownPrices, priceBook, pricesOfBid, type PriceEntry } from '../../models/economics/price-book.ts';
import { priceBookCsv, readPriceBook } from '../../models/economics/price-book-csv.ts';
import { PRICES } from '../text/prices.ts';
import type { BidState } from './bid.svelte.ts';
import { PriceForm } from './price-form.svelte.ts';

/** The price book of the bid: prices of the evidence, and those of one's own that took their place. */
export class PriceBookState {
  readonly #bid: BidState;
  readonly #forms: Record<string, PriceForm> = {};

  constructor(bid: BidState) {
    this.#bid = bid;
  }

  readonly #library: EvidenceLibrary = $derived.by(
    () => this.#bid.catalogue.withOverrides(this.#bid.plan.evidence ?? {}).library,
  );
  /** As the evidence has them, with values of one's own for it. */
  readonly usual: readonly PriceEntry[] = $derived.by(() => priceBook(this.#library));
  readonly prices: readonly PriceEntry[] = $derived.by(() => pricesOfBid(this.usual, this.#bid.bid.prices));
  readonly ownIds: readonly string[] = $derived.by(() =>
    this.prices.filter((price, at) => price !== this.usual[at]).map(({ id }) => id),
  );

  /** What is being typed for a price; the same form each time, so that nothing typed is lost on the way. */
  form(id: string): PriceForm {
    const known = this.#forms[id];
    if (known !== undefined) return known;
    const form = new PriceForm({
      label: this.#usual(id).label,
      price: () => this.#price(id),
      usual: () => this.#usual(id),
      write: (price) => {
        const others = this.#bid.bid.prices.filter((each) => each.id !== id);
        this.#keep([...others, price], PRICES.edit.one(price.label), `price.${id}`);
      },
    });
    this.#forms[id] = form;
    return form;
  }

  reset(id: string): void {
    const others = this.#bid.bid.prices.filter((each) => each.id !== id);
    this.#keep(others, PRICES.edit.reset(this.#usual(id).label));
    this.#forms[id]?.forget();
  }

  resetAll(): void {
    this.#keep([], PRICES.edit.resetAll);
    this.#forget();
  }

  /** Takes prices in place of those of their ids. */
  take(prices: readonly PriceEntry[], words: string): void {
    const others = this.#bid.bid.prices.filter(({ id }) => !prices.some((price) => price.id === id));
    this.#keep([...others, ...prices], words);
    this.#forget();
  }

  /** Prices from a file or a spreadsheet: how many were changed, or everything that is wrong; then nothing is. */
  read(text: string): { readonly changed: number } | { readonly problems: readonly string[] } {
    const read = readPriceBook(text, this.prices, this.usual);
    if (!read.ok) return { problems: read.problems };
    if (read.changed > 0) this.take(read.prices, PRICES.edit.read(read.changed));
    return { changed: read.changed };
  }

  get csv(): string {
    return priceBookCsv(this.prices);
  }

  #price(id: string): PriceEntry {
    return this.prices.find((price) => price.id === id) ?? this.#usual(id);
  }

  #usual(id: string): PriceEntry {
    const found = this.usual.find((price) => price.id === id);
    if (found === undefined) throw new RangeError(`There is no price "${id}".`);
    return found;
  }

  #forget(): void {
    for (const form of Object.values(this.#forms)) form.forget();
  }

  #keep(prices: readonly PriceEntry[], words: string, about: string | null = null): void {
    this.#bid.edit({ ...this.#bid.bid, prices: ownPrices(this.usual, prices) }, words, about);
  }
}
