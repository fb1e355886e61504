import type { Measure } from '../../models/run/measures.ts';
import { MEASURES_IN_WORDS } from '../text/names.ts';
import type { Runner } from '../../workers/runner.ts';
import type { Asked } from './asked.ts';
import type { Catalogue } from './catalogue.ts';
import { addMonths } from './months.ts';

/** What every part of the page that explains is made from. */
export interface ExplainParts {
  readonly runner: Runner;
  readonly catalogue: Catalogue;
  /** The scenarios side by side; null while something needs putting right. */
  readonly asked: () => Asked | null;
}

export interface Choice<Value> {
  readonly value: Value;
  readonly label: string;
}

const BASELINE = 'baseline';

/** The scenario that was chosen, or another one where it is no longer there. */
export function chosenScenario(asked: Asked | null, wanted: string | null, otherwise = 0): string {
  const ids = asked?.scenarios.map(({ id }) => id) ?? [];
  if (wanted !== null && (wanted === BASELINE || ids.includes(wanted))) return wanted;
  return ids[otherwise] ?? ids[0] ?? BASELINE;
}

/** The first month of a run is lived through after this one. */
function opening({ request }: Asked): string {
  return `${String(request.baseline.year)}-03`;
}

/** The month so many months from the opening position. */
export function monthAt(asked: Asked, month: number): string {
  return addMonths(opening(asked), month);
}

/** Ends of the years of a run, as months from the opening position. */
export function yearEnds({ request }: Asked): number[] {
  return Array.from({ length: request.years }, (_, year) => 12 * (year + 1));
}

/** The year end that was chosen, or the last one of a run that is shorter. */
export function chosenMonth(asked: Asked | null, wanted: number | null): number {
  const last = 12 * (asked?.request.years ?? 1);
  return wanted === null ? last : Math.min(wanted, last);
}

export function measureNamed(id: string): Measure {
  return MEASURES_IN_WORDS.find((measure) => measure.id === id) ?? (MEASURES_IN_WORDS[0] as Measure);
}
