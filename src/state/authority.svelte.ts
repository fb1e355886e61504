import { completed } from '../../models/authority/complete.ts';
import { FIT_ROUNDS, type AuthorityFit } from '../../models/authority/fit.ts';
import { englandTotals, publishedTotals } from '../../models/authority/published-totals.ts';
import { authorityOf, LAST_YEAR, type AuthorityName, type PublishedTable } from '../../models/authority/published.ts';
import { fitReference, type FitReference } from '../../models/authority/reference.ts';
import { TOTAL_IDS, type KnownBoxes, type TotalId, type Totals } from '../../models/authority/totals.ts';
import { TYPED_ID } from '../../models/authority/typed-totals.ts';
import { PLACEMENT_LINES } from '../../models/economics/cost-lines.ts';
import type { FitTask, Fitter } from '../../workers/fit-messages.ts';
import { AUTHORITY } from '../text/authority.ts';
import { lenderOf, type LenderId } from './authority-lender.ts';
import type { Catalogue } from './catalogue.ts';
import { Fitting } from './fitting.svelte.ts';
import type { NumberField } from './number-field.svelte.ts';
import type { Plans } from './plans.svelte.ts';
import { PriceBox } from './price-box.svelte.ts';
import { startFromOwn } from './start-from-own.ts';
import { TotalBox } from './total-box.svelte.ts';

interface AuthorityParts {
  readonly catalogue: Catalogue;
  readonly plans: Plans;
  readonly table: PublishedTable;
  readonly fit: Fitter;
}

const MOST_MATCHES = 12;

/** The reader's own authority: which one was picked, what is known of it box by box, and the fit to it. */
export class AuthorityState {
  readonly #parts: AuthorityParts;
  readonly table: PublishedTable;
  readonly boxes: Readonly<Record<TotalId, TotalBox>>;
  /** Weekly prices of placements, in the order of the placements. */
  readonly prices: readonly PriceBox[];
  readonly fitting: Fitting<FitTask, AuthorityFit>;
  #reference: FitReference | null = null;
  query = $state('');
  /** Code of the picked authority. */
  code = $state<string | null>(null);
  lender = $state<LenderId>('england');
  name = $state('');

  constructor(parts: AuthorityParts) {
    this.#parts = parts;
    this.table = parts.table;
    this.fitting = new Fitting(parts.fit, FIT_ROUNDS);
    const box = (id: TotalId): [TotalId, TotalBox] => [id, new TotalBox(id, () => this.published[id])];
    this.prices = PLACEMENT_LINES.flatMap(({ price }) => {
      const entry = parts.catalogue.entry(price);
      return entry === undefined ? [] : [new PriceBox(entry)];
    });
    this.boxes = Object.fromEntries(TOTAL_IDS.map(box)) as Record<TotalId, TotalBox>;
  }

  readonly matches: readonly AuthorityName[] = $derived.by(() => {
    const wanted = this.query.trim().toLowerCase();
    if (wanted === '') return [];
    const fits = ({ name, region, code }: AuthorityName): boolean =>
      [name, region, code].some((each) => each.toLowerCase().includes(wanted));
    return this.table.authorities.filter(fits).slice(0, MOST_MATCHES);
  });
  readonly picked: AuthorityName | null = $derived.by(
    () => this.table.authorities.find(({ code }) => code === this.code) ?? null,
  );
  /** What is published of the picked authority, or can be estimated from it. */
  readonly published: KnownBoxes = $derived.by(() => {
    const place = this.code === null ? undefined : authorityOf(this.table, this.code);
    if (!place) return {};
    const { boxes } = publishedTotals(this.#parts.catalogue.library, place, LAST_YEAR);
    return Object.fromEntries(Object.entries(boxes).filter(([, { standing }]) => standing !== 'borrowed'));
  });
  readonly isTyped: boolean = $derived.by(() => TOTAL_IDS.some((id) => this.boxes[id].touched));
  /** Fields with something typed in them that is no number. */
  readonly problems: readonly NumberField[] = $derived.by(() =>
    [...TOTAL_IDS.map((id) => this.boxes[id]), ...this.prices]
      .map(({ field }) => field)
      .filter(({ problem }) => problem !== null),
  );
  /** Every box, with what is missing borrowed; null while nothing says how large the place is. */
  readonly totals: Totals | null = $derived.by(() => this.#totals());
  /** Whether the latest fit is of what the boxes hold now. */
  readonly isFitCurrent: boolean = $derived.by(
    () => textOf(this.fitting.found?.totals ?? null) === textOf(this.totals),
  );

  pick(code: string | null): void {
    this.code = code;
    this.query = '';
    this.resetBoxes();
  }

  readonly resetBoxes = (): void => {
    for (const id of TOTAL_IDS) this.boxes[id].reset();
    for (const price of this.prices) price.reset();
  };

  readonly fit = (): void => {
    const { totals } = this;
    if (totals !== null) void this.fitting.start({ reference: this.#borrowed(), totals: $state.snapshot(totals) });
  };

  /** Starts all scenarios from the fitted place, with the prices that were typed; one step that can be taken back. */
  readonly use = (): void => {
    const baseline = this.fitting.found?.baseline;
    const prices = this.prices.flatMap(({ entry, typed }) => (typed === null ? [] : [[entry.id, typed] as const]));
    if (baseline) startFromOwn(this.#parts.plans, baseline, prices);
  };

  #borrowed(): FitReference {
    const { catalogue, table } = this.#parts;
    this.#reference ??= fitReference(catalogue.library, catalogue.baseline('england-2019'), table, LAST_YEAR);
    return this.#reference;
  }

  #totals(): Totals | null {
    const { catalogue, table } = this.#parts;
    const known = Object.fromEntries(
      TOTAL_IDS.flatMap((id) => {
        const { known: box } = this.boxes[id];
        return box === undefined ? [] : [[id, box] as const];
      }),
    ) as KnownBoxes;
    if (Object.values(known).every(({ value }) => value === 0)) return null;
    const england = englandTotals(catalogue.library, table, LAST_YEAR);
    const name = this.name.trim() === '' ? (this.picked?.name ?? AUTHORITY.unnamed) : this.name.trim();
    const id = this.isTyped || this.code === null ? TYPED_ID : this.code;
    return completed({ id, name, year: LAST_YEAR }, known, lenderOf(catalogue, england, this.lender));
  }
}

const textOf = (totals: Totals | null): string =>
  totals === null ? '' : JSON.stringify([totals.name, TOTAL_IDS.map((id) => totals.boxes[id].value)]);
