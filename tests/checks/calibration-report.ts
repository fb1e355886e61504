import type { Baseline } from '../../models/care/baseline.ts';
import { numberOf } from '../../models/care/library.ts';
import { DEFAULT_LOOPS } from '../../models/care/loops.ts';
import { inCareAfterLetter } from '../../models/fit/adjust.ts';
import { bandsOf, evenly } from '../../models/fit/bands.ts';
import { careWithEntriesHeldFlat } from '../../models/fit/flat-entries.ts';
import { shareBackInCareAfter } from '../../models/fit/re-entry.ts';
import { BASELINE_SCENARIO } from '../../models/care/scenario.ts';
import { expectedSeries } from '../../models/run/block.ts';
import { prepareRun, type PreparedRun } from '../../models/run/prepare.ts';
import { summariseExpected } from '../../models/run/summarise-expected.ts';
import { baselineOf, library } from '../support/seeds.ts';
import { CALIBRATION_LINES, type CalibrationLine } from './calibration-lines.ts';
import { markdownTable, signed } from './markdown-table.ts';

/** A line with what the model gave. */
export interface CalibrationResult extends CalibrationLine {
  readonly model: number;
  /** Distance from the official figure, in the unit of the tolerance. */
  readonly distance: number;
  readonly limit: number;
}

/**
 * Follow the cohorts, and set every line beside its official figure.
 *
 * @param year what the calibration year gave, by output
 */
export function calibrationResults(year: ReadonlyMap<string, number>): CalibrationResult[] {
  const baseline = baselineOf('england-2019');
  const home = shareBackInCareAfter(library, baseline, evenly(bandsOf(library, 'official.care.out.home.age')), 72);
  const measured = new Map([
    ...year,
    ...[3, 12, 72].map((months) => [`back-in-care.${String(months)}`, home[months] ?? NaN] as const),
    ['after-letter.usual', inCareAfterLetter(library, baseline, 1)],
    ['after-letter.referred', inCareAfterLetter(library, baseline, numberOf(library, 'E01'))],
  ]);
  const read = (id: string): number => measured.get(id) ?? NaN;
  return CALIBRATION_LINES.map((line) => {
    const model = line.of === undefined ? read(line.measured) : read(line.measured) / read(line.of);
    const inPoints = 'points' in line.tolerance;
    return {
      ...line,
      model,
      distance: inPoints ? 100 * (model - line.official) : 100 * (model / line.official - 1),
      limit: inPoints ? line.tolerance.points : line.tolerance.percent,
    };
  });
}

/** The calibration year as a run reports it, with nothing changed. */
export function productionYear(): { ids: readonly string[]; series: Float64Array; months: number } {
  const prepared = unchangedRun(baselineOf('england-2019'), 1);
  return { ids: prepared.model.recorder.ids, series: expectedSeries(prepared), months: prepared.months.length };
}

/** Children in care each 31 March, from the opening position to 2032. */
export interface YearlyPath {
  readonly from: string;
  readonly years: readonly number[];
  /** As the model runs when no lever is moved. */
  readonly unchanged: readonly number[];
  /** With as many children coming into care every year as in the year to March 2020. */
  readonly heldFlat: readonly number[];
  /** The highest of either in any month. */
  readonly highest: number;
}

/** The care population to March 2032 if nothing changes. */
export function carePath(from: string): YearlyPath {
  const baseline = baselineOf(from);
  const years = 2032 - baseline.year;
  const prepared = unchangedRun(baseline, years);
  const summary = summariseExpected(prepared, expectedSeries(prepared), ['stock.care']);
  const scenario = summary.scenarios.find(({ id }) => id === BASELINE_SCENARIO.id);
  const unchanged = scenario?.outputs['stock.care']?.mean ?? new Float64Array();
  const flat = careWithEntriesHeldFlat(library, baseline, years * 12);
  const yearly = (months: Float64Array): number[] => [...months].filter((_, month) => month % 12 === 0);
  return {
    from,
    years: yearly(unchanged).map((_, year) => baseline.year + year),
    unchanged: yearly(unchanged),
    heldFlat: yearly(flat),
    highest: Math.max(...unchanged, ...flat),
  };
}

function unchangedRun(baseline: Baseline, years: number): PreparedRun {
  return prepareRun({
    library,
    baseline,
    scenarios: [],
    years,
    seed: 'calibration',
    evidence: 'central',
    loops: DEFAULT_LOOPS,
  });
}

const shown = (line: CalibrationLine, value: number): string =>
  'points' in line.tolerance ? `${(100 * value).toFixed(1)}%` : Math.round(value).toLocaleString('en-GB');

/** The table as Markdown, for the log and for the method note. */
export function tableOf(results: readonly CalibrationResult[]): string {
  const rows = results.map((result) => {
    const unit = 'points' in result.tolerance ? ' points' : '%';
    return [
      result.line,
      shown(result, result.model),
      shown(result, result.official),
      `${signed(result.distance, 1)}${unit}`,
      `±${String(result.limit)}${unit}`,
    ];
  });
  return markdownTable(['Line', 'Model', 'Official', 'Distance', 'Allowed'], rows);
}

/** The yearly paths as Markdown. */
export function pathsOf(paths: readonly YearlyPath[]): string {
  const years = [...new Set(paths.flatMap((path) => path.years))].sort((a, b) => a - b);
  const columns = paths.flatMap(({ from, ...path }) => [
    { title: `${from}, nothing changed`, at: path.years, values: path.unchanged },
    { title: `${from}, entries held flat`, at: path.years, values: path.heldFlat },
  ]);
  const rows = years.map((year) => [
    String(year),
    ...columns.map(({ at, values }) => {
      const value = values[at.indexOf(year)];
      return value === undefined ? '' : Math.round(value).toLocaleString('en-GB');
    }),
  ]);
  return markdownTable(['31 March', ...columns.map(({ title }) => title)], rows);
}
