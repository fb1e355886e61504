import type { Measure } from '../../models/run/measures.ts';
import { MEASURES_IN_WORDS } from '../text/names.ts';
import { levelOf, pairOf, shownScenarios, type Compared, type ShownScenario } from './compared.ts';
import { estimateAt, valueAt, type Estimate } from './estimate.ts';

/** One measure of one scenario at a month, and how it stands to the scenario that all are held against. */
export interface CompareRow {
  readonly scenario: ShownScenario;
  readonly measure: Measure;
  readonly level: Estimate;
  /** Null in the row of the scenario that the others are held against. */
  readonly pair: {
    readonly difference: Estimate;
    /** Null where per cent of the other means nothing. */
    readonly perCent: number | null;
    /** Share of runs in which it is the better of the two. */
    readonly beats: number;
  } | null;
}

export const SORT_COLUMNS = ['scenario', 'value', 'difference', 'perCent', 'half', 'ninety', 'beats'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

export interface Sorting {
  readonly column: SortColumn;
  readonly direction: 'ascending' | 'descending';
}

/** Measure by measure, each with every scenario in the order of the list. */
export function rowsAt(compared: Compared, month: number): CompareRow[] {
  return MEASURES_IN_WORDS.flatMap((measure) =>
    shownScenarios(compared).flatMap((scenario) => {
      const level = levelOf(compared, scenario.id, measure.id);
      if (level === undefined) return [];
      return [
        { scenario, measure, level: estimateAt(level, month, true), pair: pairAt(compared, scenario, measure, month) },
      ];
    }),
  );
}

function pairAt(compared: Compared, { id }: ShownScenario, measure: Measure, month: number): CompareRow['pair'] {
  const pair = pairOf(compared, id, measure.id);
  if (pair === undefined) return null;
  const perCent = valueAt(pair.perCent.mean, month);
  return {
    difference: estimateAt(pair.difference, month, true),
    perCent: Number.isFinite(perCent) ? perCent : null,
    beats: valueAt(pair.beats, month),
  };
}

function keyOf({ level, pair }: CompareRow, column: Exclude<SortColumn, 'scenario'>): number | null {
  switch (column) {
    case 'value':
      return level.mean;
    case 'difference':
      return pair?.difference.mean ?? null;
    case 'perCent':
      return pair?.perCent ?? null;
    case 'half':
      return pair?.difference.p25 ?? null;
    case 'ninety':
      return pair?.difference.p5 ?? null;
    case 'beats':
      return pair?.beats ?? null;
  }
}

/**
 * The rows of one measure in another order: children and pounds are never sorted into each other. What has no value comes
 * last either way, and equals stay as they were.
 */
export function inOrder(rows: readonly CompareRow[], sorting: Sorting | null): readonly CompareRow[] {
  if (sorting === null) return rows;
  const { column, direction } = sorting;
  const turn = direction === 'ascending' ? 1 : -1;
  if (column === 'scenario') {
    return rows.toSorted((a, b) => turn * a.scenario.name.localeCompare(b.scenario.name, 'en-GB', { numeric: true }));
  }
  return rows.toSorted((a, b) => {
    const [one, other] = [keyOf(a, column), keyOf(b, column)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return turn * (one - other);
  });
}
