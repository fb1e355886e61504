import type { Measure } from '../../models/run/measures.ts';
import { comparedPicture, lineOfScenario, type ComparedLook } from '../charts/compared-picture.ts';
import type { Panels } from '../charts/panels.ts';
import type { Picture } from '../charts/picture.ts';
import { splitPanels } from '../charts/split-panels.ts';
import { inOrder, rowsAt, type CompareRow, type SortColumn, type Sorting } from '../results/compare-rows.ts';
import { othersOf, type ShownScenario } from '../results/compared.ts';
import { COMPARE_STATUS } from '../text/compare.ts';
import { MEASURES_IN_WORDS } from '../text/names.ts';
import { ANNOUNCE } from '../text/status.ts';
import type { Comparison } from './comparison.svelte.ts';

/** Measures that stand beside the chosen one: a fall in care is never shown without its safety side and its cost. */
const BESIDE: readonly string[] = ['returns-broken-down', 'cumulative-cost', 'children-in-care'];

export interface MeasureRows {
  readonly measure: Measure;
  readonly rows: readonly CompareRow[];
}

/** How a comparison is looked at: which measure, when, whose bands, in what order. Nothing here runs anything. */
export class CompareView {
  readonly comparison: Comparison;
  measure = $state('children-in-care');
  show = $state<ComparedLook['show']>('difference');
  /** Scenario whose bands stay; null until one is chosen. */
  #pinned = $state<string | null>(null);
  /** Scenario that is pointed at, for as long as it is. */
  pointed = $state<string | null>(null);
  #month = $state<string | null>(null);
  sorting = $state.raw<Sorting | null>(null);
  /** Month being read on every chart at once. */
  reading = $state<number | null>(null);

  constructor(comparison: Comparison) {
    this.comparison = comparison;
  }

  readonly months: readonly string[] = $derived.by(() => this.comparison.shown?.comparisons.months ?? []);
  /** Place of the chosen month: the last one unless another was chosen that the run has. */
  readonly monthIndex: number = $derived.by(() => {
    const found = this.#month === null ? -1 : this.months.indexOf(this.#month);
    return found > 0 ? found : this.months.length - 1;
  });
  readonly month: string = $derived.by(() => this.months[this.monthIndex] ?? '');
  /** Whether what is shown counts people of the reader's own data. */
  readonly isOwnData: boolean = $derived.by(() => this.comparison.shown?.asked.request.baseline.own === true);
  /** Those that have lines: all but the one they are held against. */
  readonly others: readonly ShownScenario[] = $derived.by(() => {
    const { shown } = this.comparison;
    return shown === null ? [] : othersOf(shown);
  });
  /** The scenario whose bands show: the one pointed at, else the chosen one, else the first there is. */
  readonly highlight: string | null = $derived.by(() => {
    const known = (id: string | null): boolean => this.others.some((other) => other.id === id);
    const first = this.others.find(({ id }) => id !== 'baseline')?.id ?? null;
    return [this.pointed, this.#pinned].find(known) ?? first;
  });
  readonly pictures: readonly Picture[] = $derived.by(() => {
    const beside = BESIDE.filter((id) => id !== this.measure).slice(0, 2);
    return [this.measure, ...beside].flatMap((id) => this.#picture(id) ?? []);
  });
  readonly panels: readonly Panels[] = $derived.by(() => {
    const { shown, upToDate } = this.comparison;
    if (shown === null) return [];
    return (['placement', 'age'] as const).flatMap((by) => splitPanels(shown, by, this.monthIndex, !upToDate) ?? []);
  });
  readonly rows: readonly MeasureRows[] = $derived.by(() => {
    const { shown } = this.comparison;
    const all = shown === null ? [] : rowsAt(shown, this.monthIndex);
    return MEASURES_IN_WORDS.map((measure) => ({
      measure,
      rows: inOrder(
        all.filter((row) => row.measure === measure),
        this.sorting,
      ),
    })).filter(({ rows }) => rows.length > 0);
  });
  /** For the live region: one sentence for each thing that happens. */
  readonly announcement: string = $derived.by(() => {
    const { status, failure, upToDate } = this.comparison;
    if (status === 'failed') return ANNOUNCE.failed(failure?.sentence ?? '');
    if (status === 'stopped') return ANNOUNCE.stopped;
    return status === 'done' && upToDate ? COMPARE_STATUS.announced(this.pictures[0]?.title ?? '') : '';
  });

  readonly pin = (id: string): void => {
    this.#pinned = id;
  };

  /** A line is pointed at, by its id in a picture. */
  readonly pointAt = (line: string | null): void => {
    this.pointed = this.others.find(({ id }) => lineOfScenario(id) === line)?.id ?? null;
  };

  readonly at = (month: string): void => {
    this.#month = month;
  };

  /** Once for the order that is of most use, again for the other, a third time for the order of the list. */
  readonly sortBy = (column: SortColumn): void => {
    const { sorting } = this;
    if (sorting?.column !== column) this.sorting = { column, direction: 'ascending' };
    else this.sorting = sorting.direction === 'ascending' ? { column, direction: 'descending' } : null;
  };

  #picture(measure: string): Picture | null {
    const { shown, upToDate } = this.comparison;
    if (shown === null) return null;
    const { show, highlight } = this;
    return comparedPicture(shown, { measure, show, highlight, faded: !upToDate });
  }
}
