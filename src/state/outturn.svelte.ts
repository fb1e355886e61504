import { readOutturn } from '../../models/economics/outturn-text.ts';
import {
  outturnSummary,
  scaledToOutturn,
  type OutturnLine,
  type OutturnSummary,
} from '../../models/economics/section-251.ts';
import { OUTTURN } from '../text/outturn.ts';
import type { BidState } from './bid.svelte.ts';
import { AS_MONEY } from './as-money.ts';
import { NumberField } from './number-field.svelte.ts';
import type { PriceBookState } from './price-book.svelte.ts';

const MOST = 1e11;

/** The first year of the model as the section 251 return would have it, beside what the authority reported. */
export class OutturnState {
  readonly #bid: BidState;
  readonly #book: PriceBookState;
  readonly #fields: Record<string, NumberField> = {};

  constructor(bid: BidState, book: PriceBookState) {
    this.#bid = bid;
    this.#book = book;
  }

  /** Null until the bid has been priced. */
  readonly summary: OutturnSummary | null = $derived.by(() => {
    const { shown, kept } = this.#bid;
    if (shown === null) return null;
    const lines = shown.answers.doNothingLedger.filter(({ kind }) => kind === 'line');
    return outturnSummary(Object.fromEntries(lines.map(({ id, money }) => [id, money[0] ?? 0])), kept.outturn);
  });
  /** Financial year that it is about. */
  readonly year: string = $derived.by(() => this.#bid.shown?.answers.years[0] ?? '');
  /** Lines that scaling would change. */
  readonly toScale: readonly OutturnLine[] = $derived.by(
    () => this.summary?.lines.filter(({ factor, model }) => Math.abs(factor - 1) * model >= 1) ?? [],
  );
  readonly hasAny: boolean = $derived.by(() => Object.keys(this.#bid.kept.outturn ?? {}).length > 0);

  field({ id, label }: Pick<OutturnLine, 'id' | 'label'>): NumberField {
    const known = this.#fields[id];
    if (known !== undefined) return known;
    const outturn = (): Readonly<Record<string, number>> => this.#bid.kept.outturn ?? {};
    const field = new NumberField({
      ...{ name: label, minimum: 0, maximum: MOST, whole: false },
      read: () => outturn()[id] ?? Number.NaN,
      write: (pounds) => {
        this.#keep({ ...outturn(), [id]: pounds }, OUTTURN.edit.of(label), id);
      },
      clear: () => {
        const others = Object.entries(outturn()).filter(([line]) => line !== id);
        this.#keep(Object.fromEntries(others), OUTTURN.edit.of(label), id);
      },
      ...AS_MONEY,
    });
    this.#fields[id] = field;
    return field;
  }

  /** Everything that is wrong with a table; empty when it was taken. */
  paste(text: string): readonly string[] {
    const read = readOutturn(text);
    if (!read.ok) return read.problems;
    this.#keep({ ...this.#bid.kept.outturn, ...read.outturn }, OUTTURN.edit.pasted);
    for (const field of Object.values(this.#fields)) field.forget();
    return [];
  }

  /** Prices with which the model’s first year comes to the outturn, in one step that can be taken back. */
  scale(): void {
    if (this.summary === null) return;
    const { library } = this.#bid.catalogue.withOverrides(this.#bid.plan.evidence ?? {});
    this.#book.take(scaledToOutturn(library, this.#bid.bid.prices, this.summary), OUTTURN.edit.scaled);
  }

  clear(): void {
    this.#keep({}, OUTTURN.edit.cleared);
    for (const field of Object.values(this.#fields)) field.forget();
  }

  #keep(outturn: Readonly<Record<string, number>>, words: string, about: string | null = null): void {
    this.#bid.keep({ outturn }, words, about === null ? null : `outturn.${about}`);
  }
}
