import { fitRecords, type RecordsFitQuestion } from '../fit/records.ts';
import { monthOf } from '../fit/records-months.ts';
import { yearEnd, yearStart } from '../returns/days.ts';
import { simulateBlock } from '../run/block.ts';
import { outputSeries } from '../run/outputs.ts';
import { prepareRun } from '../run/prepare.ts';
import { changeVariance, naiveForecast, type NaiveKind } from './naive.ts';
import { monthlyCounts, TESTED, wholeYears, yearlyCounts, type Tested } from './record-counts.ts';
import { recordsAsOf } from './records-as-of.ts';
import { centralInterval, type Outcome } from './score.ts';

/** A pretence that it is some years ago: fit on what was known then, run on to today, compare with what happened. */
export interface BacktestQuestion extends RecordsFitQuestion {
  /** Whole years back from the last 31 March of the records, 1 or more. */
  readonly yearsBack: number;
  readonly replicates: number;
  readonly seed: string;
  /** Loops switched on, by id. */
  readonly loops: readonly string[];
}

/** Month by month, the opening first: what was forecast and what happened. */
export interface Fan {
  readonly p5: readonly number[];
  readonly p25: readonly number[];
  readonly p50: readonly number[];
  readonly p75: readonly number[];
  readonly p95: readonly number[];
  readonly actual: readonly number[];
}

/** One number tested: year by year against what came, beside the naive forecasts where the records are long enough for them. */
export interface BacktestLine {
  readonly id: Tested['id'];
  readonly label: string;
  /** Whole years known then, the last that of the pretence. */
  readonly history: readonly number[];
  readonly outcomes: readonly Outcome[];
  readonly naive: Readonly<Record<NaiveKind, readonly Outcome[]>> | null;
  readonly fan: Fan;
}

export interface Backtest {
  /** The 31 March on which it pretends to be, by year. */
  readonly year: number;
  readonly yearsBack: number;
  /** Years of returns known then. */
  readonly yearsKnown: number;
  readonly lines: readonly BacktestLine[];
}

/** Fewest years known from which a naive forecast can tell how much counts change. */
const FEWEST_FOR_NAIVE = 3;

/**
 * Tests the model on a place's own past.
 *
 * @throws RangeError when the records do not reach back a year further than asked
 */
export function backtestRecords(question: BacktestQuestion): Backtest {
  const { records, yearsBack } = question;
  const years = wholeYears(records, 'care');
  const last = years.at(-1) ?? NaN;
  const year = last - yearsBack;
  const known = years.filter((each) => each <= year);
  if (!Number.isInteger(yearsBack) || yearsBack < 1 || known.length === 0)
    throw new RangeError(
      `The records hold ${String(years.length)} whole years; to pretend that it is ${String(yearsBack)} years ago takes at least ${String(yearsBack + 1)}.`,
    );
  const then = recordsAsOf(records, yearEnd(year));
  const { baseline } = fitRecords({ ...question, records: then });
  const runs = runsFrom(question, baseline);
  const lines = TESTED.filter(
    ({ kind }) => wholeYears(records, kind).includes(last) && wholeYears(then, kind).length > 0,
  );
  return {
    year,
    yearsBack,
    yearsKnown: known.length,
    lines: lines.map((tested) => lineOf(question, tested, year, runs(tested))),
  };
}

/** Every replicate of an output, month by month. */
function runsFrom(question: BacktestQuestion, baseline: RecordsFitResult): (tested: Tested) => Float64Array[] {
  const { library, seed, yearsBack, replicates, loops, drift } = question;
  const prepared = prepareRun({
    library,
    baseline,
    scenarios: [],
    years: yearsBack,
    seed,
    evidence: 'uncertain',
    drift,
    loops,
  });
  const { counts } = simulateBlock(prepared, { from: 0, to: replicates });
  return ({ output }) =>
    Array.from({ length: replicates }, (_, replicate) => {
      const series = new Float64Array(prepared.months.length);
      outputSeries(prepared, output, 0, counts, replicate, replicates, replicate, series);
      return series;
    });
}

type RecordsFitResult = ReturnType<typeof fitRecords>['baseline'];

function lineOf(question: BacktestQuestion, tested: Tested, year: number, runs: readonly Float64Array[]): BacktestLine {
  const { records, yearsBack } = question;
  const ahead = Array.from({ length: yearsBack }, (_, at) => year + 1 + at);
  const actual = yearlyCounts(records, tested, ahead);
  const history = yearlyCounts(
    records,
    tested,
    wholeYears(records, tested.kind).filter((each) => each <= year),
  );
  const scale = Math.max(1, history.at(-1) ?? 1);
  const against = (sample: (years: number) => readonly number[]): Outcome[] =>
    actual.map((each, at) => ({ sample: sample(at + 1), actual: each, scale }));
  const variance = history.length >= FEWEST_FOR_NAIVE ? changeVariance([history]) : null;
  const naive = (kind: NaiveKind, years: number): number[] =>
    variance ? naiveForecast(kind, history, years, variance) : [];
  return {
    id: tested.id,
    label: tested.label,
    history,
    outcomes: against((years) => runs.map((series) => yearOf(tested, series, years))),
    naive: variance && {
      'no-change': against((years) => naive('no-change', years)),
      'straight-line': against((years) => naive('straight-line', years)),
    },
    fan: fanOf(runs, monthlyCounts(records, tested, monthOf(yearStart(year + 1)), yearsBack * 12)),
  };
}

/** The number of a year of a run: at its end, or all that came in it. */
function yearOf({ stock }: Tested, series: Float64Array, year: number): number {
  if (stock) return series[year * 12] ?? NaN;
  return series.subarray((year - 1) * 12 + 1, year * 12 + 1).reduce((sum, each) => sum + each, 0);
}

function fanOf(runs: readonly Float64Array[], actual: readonly number[]): Fan {
  const at = (month: number): number[] => runs.map((series) => series[month] ?? NaN);
  const bands = actual.map((_, month) => {
    const [most, half] = [centralInterval(at(month), 0.9), centralInterval(at(month), 0.5)];
    return { p5: most.low, p25: half.low, p50: centralInterval(at(month), 0).low, p75: half.high, p95: most.high };
  });
  const of = (name: keyof (typeof bands)[number]): number[] => bands.map((band) => band[name]);
  return { p5: of('p5'), p25: of('p25'), p50: of('p50'), p75: of('p75'), p95: of('p95'), actual };
}
