import { actualsCsv, readActuals, withActuals, withoutActual, type Actual } from '../../models/economics/actuals.ts';
import type { BidAnswers, BidMonitoring } from '../../models/run/bid-answer.ts';
import { trackingPicture } from '../charts/tracking-picture.ts';
import type { Diagram } from '../charts/diagram.ts';
import { footnote } from '../text/charts.ts';
import { TRACKING } from '../text/tracking.ts';
import type { Asking } from './asking.svelte.ts';
import type { BidState } from './bid.svelte.ts';
import type { AboutBid } from './monitor.svelte.ts';
import { AS_MONEY } from './as-money.ts';
import { NumberField } from './number-field.svelte.ts';

type Measured = BidMonitoring['measures'][number];

const FIRST_MEASURE = 'children-in-care';
const MOST = 1e11;

/** What happened, quarter by quarter, beside what the plan leads one to expect. */
export class TrackingState {
  readonly asking: Asking<AboutBid, BidAnswers>;
  readonly #bid: BidState;
  readonly #fields: Record<string, NumberField> = {};
  measureId = $state(FIRST_MEASURE);

  constructor(bid: BidState, asking: Asking<AboutBid, BidAnswers>) {
    this.#bid = bid;
    this.asking = asking;
  }

  readonly actuals: readonly Actual[] = $derived.by(() => this.#bid.kept.actuals ?? []);
  /** What to expect; null until it has been worked out. */
  readonly monitoring: BidMonitoring | null = $derived.by(
    () => this.asking.found?.answer.answers[0]?.monitoring ?? null,
  );
  readonly measure: Measured | null = $derived.by(() => {
    const measures = this.monitoring?.measures ?? [];
    return measures.find(({ id }) => id === this.measureId) ?? measures[0] ?? null;
  });
  readonly picture: Diagram | null = $derived.by(() => {
    const { monitoring, measure } = this;
    const answers = this.asking.found?.answer;
    const asked = this.asking.found?.asked;
    if (monitoring === null || measure === null || answers === undefined || asked === undefined) return null;
    const { replicates: runs, modelVersion } = answers;
    const { baseline, seed } = asked.request;
    return trackingPicture({
      ...{ monitoring, measure: measure.id },
      footnote: footnote({ place: baseline.label, runs, seed, modelVersion }),
    });
  });
  /** How many of the figures kept are about nothing that this plan has. */
  readonly notCounted: number = $derived.by(() => {
    const { monitoring } = this;
    if (monitoring === null) return 0;
    const { quarters, measures } = monitoring;
    const counts = ({ quarter, measure }: Actual): boolean =>
      quarters.includes(quarter) && measures.some(({ id }) => id === measure);
    return this.actuals.filter((actual) => !counts(actual)).length;
  });

  /** The field of a measure in a quarter; the same each time. */
  field({ id, label }: Measured, quarter: string): NumberField {
    const key = `${id} ${quarter}`;
    const known = this.#fields[key];
    if (known !== undefined) return known;
    const field = new NumberField({
      ...{ name: `${label}, ${quarter}`, minimum: 0, maximum: MOST, whole: false },
      read: () => this.actuals.find((each) => each.quarter === quarter && each.measure === id)?.value ?? Number.NaN,
      write: (value) => {
        this.#keep(withActuals(this.actuals, [{ quarter, measure: id, value }]), TRACKING.edit.figure, key);
      },
      clear: () => {
        this.#keep(withoutActual(this.actuals, quarter, id), TRACKING.edit.figure, key);
      },
      ...AS_MONEY,
    });
    this.#fields[key] = field;
    return field;
  }

  /** Takes a table over, or says everything that is wrong with it; then nothing is. */
  paste(text: string): { readonly figures: number } | { readonly problems: readonly string[] } {
    const read = readActuals(text, this.monitoring?.quarters ?? [], this.monitoring?.measures ?? []);
    if (!read.ok) return { problems: read.problems };
    this.#keep(withActuals(this.actuals, read.actuals), TRACKING.edit.pasted);
    this.#forget();
    return { figures: read.actuals.length };
  }

  clear(): void {
    this.#keep([], TRACKING.edit.cleared);
    this.#forget();
  }

  /** A table with what is known, to be filled in and pasted back. */
  get csv(): string {
    const { quarters = [], measures = [] } = this.monitoring ?? {};
    return actualsCsv(quarters, measures, this.actuals);
  }

  #forget(): void {
    for (const field of Object.values(this.#fields)) field.forget();
  }

  #keep(actuals: readonly Actual[], words: string, about: string | null = null): void {
    this.#bid.keep({ actuals }, words, about === null ? null : `actuals.${about}`);
  }
}
