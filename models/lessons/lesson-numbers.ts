import type { EvidenceLibrary } from '../care/evidence.ts';
import { entryOf } from '../care/library.ts';
import type { RunSummary } from '../run/request.ts';
import type { Scenario } from '../care/scenario.ts';
import type { Lesson, LessonCondition, LessonNumber, LessonRun, LessonSeries } from './lesson.ts';
import { scenariosOf } from './lesson-runs.ts';

/** What a lesson's numbers are worked out from. */
export interface LessonResults {
  readonly library: EvidenceLibrary;
  readonly runs: Partial<Readonly<Record<LessonRun, RunSummary>>>;
}

export type LessonValues = ReadonlyMap<string, number>;

/**
 * Every number of a lesson, worked out.
 *
 * @throws RangeError naming a number that cannot be worked out, and why
 */
export function lessonNumbers(lesson: Lesson, results: LessonResults): LessonValues {
  const scenarios = scenariosOf(lesson);
  const values = new Map<string, number>();
  for (const [name, spec] of Object.entries(lesson.numbers)) {
    const value = spec.of === 'setting' ? settingOf(spec, scenarios) : valueOf(spec, results, values);
    if (!Number.isFinite(value)) throw new RangeError(`The number "${name}" of a lesson cannot be worked out.`);
    values.set(name, value);
  }
  return values;
}

/** Whether what is said of a number is so. @throws RangeError naming a number that the lesson does not have */
export function holds({ number, is, than }: LessonCondition, values: LessonValues): boolean {
  const one = named(values, number);
  const other = typeof than === 'number' ? than : named(values, than);
  return is === 'more than' ? one > other : one < other;
}

/** What a lesson says that is not so; empty while all of it is. */
export function brokenClaims({ claims }: Lesson, values: LessonValues): string[] {
  return claims
    .filter((claim) => !holds(claim, values))
    .map(({ says, number, is, than }) => {
      const other = typeof than === 'number' ? than : `${than} (${String(named(values, than))})`;
      return `"${says}" is not so: ${number} is ${String(named(values, number))}, not ${is} ${String(other)}.`;
    });
}

type Setting = Extract<LessonNumber, { of: 'setting' }>;

function settingOf({ scenario, kind, id, field }: Setting, scenarios: readonly Scenario[]): number {
  const found = scenarios.find((each) => each.id === scenario);
  const setting: Partial<Record<Setting['field'], number>> | undefined =
    kind === 'lever' ? found?.levers[id] : found?.drivers[id];
  return setting?.[field] ?? NaN;
}

function valueOf(spec: Exclude<LessonNumber, Setting>, results: LessonResults, values: LessonValues): number {
  switch (spec.of) {
    case 'evidence': {
      const { value } = entryOf(results.library, spec.entry);
      if (typeof value === 'number') return value;
      return value[spec.part ?? ''] ?? NaN;
    }
    case 'difference':
      return named(values, spec.one) - named(values, spec.other);
    case 'ratio':
      return named(values, spec.one) / named(values, spec.other);
    case 'rest':
      return 1 - named(values, spec.one);
    case 'month':
      return sharedOut(spec, results, (series) => series[spec.month] ?? NaN);
    case 'total':
      return sharedOut(spec, results, (series) =>
        series.slice(spec.from, spec.to + 1).reduce((sum, each) => sum + each, 0),
      );
    case 'highest-month':
      return highest(lessSeries(spec, results));
    case 'months-to-share': {
      const series = lessSeries(spec, results);
      const [start, end] = [series[0] ?? NaN, series.at(-1) ?? NaN];
      return series.findIndex((each) => Math.abs(each - start) >= spec.way * Math.abs(end - start));
    }
    case 'months-to-fade': {
      const series = lessSeries(spec, results);
      const top = highest(series);
      const faded = series.findIndex((each, month) => month > top && each <= spec.left * (series[top] ?? NaN));
      return (faded < 0 ? series.length - 1 : faded) - top;
    }
  }
}

/** Read something off a series, less the same of another, and shared by it where wished. */
function sharedOut(spec: LessonSeries, results: LessonResults, read: (series: Float64Array) => number): number {
  const own = read(seriesOf(spec, results));
  if (spec.less === undefined) return own;
  const start = seriesOf(spec, results)[0] ?? NaN;
  const other = spec.less === 'start' ? start : read(seriesOf({ ...spec, scenario: spec.less }, results));
  return spec.share === true ? (own - other) / other : own - other;
}

function lessSeries(spec: LessonSeries, results: LessonResults): Float64Array {
  const own = seriesOf(spec, results);
  if (spec.less === undefined) return own;
  const other = seriesOf({ ...spec, scenario: spec.less }, results);
  return own.map((each, month) => each - (other[month] ?? NaN));
}

function seriesOf(
  { output, scenario = 'baseline', run = 'expected', quantile = 'mean' }: LessonSeries,
  { runs }: LessonResults,
): Float64Array {
  const found = runs[run]?.scenarios.find(({ id }) => id === scenario)?.outputs[output];
  if (!found) throw new RangeError(`The ${run} run of a lesson has no ${output} of ${scenario}.`);
  return found[quantile];
}

function highest(series: Float64Array): number {
  return series.reduce((best, each, month) => (each > (series[best] ?? NaN) ? month : best), 0);
}

function named(values: LessonValues, name: string): number {
  const value = values.get(name);
  if (value === undefined) throw new RangeError(`A lesson has no number "${name}" before it is used.`);
  return value;
}
