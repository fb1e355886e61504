import { backtestRecords, type Backtest } from '../../models/backtest/records.ts';
import type { Baseline } from '../../models/care/baseline.ts';
import { BANDS, sum } from '../../models/fit/bands.ts';
import { longRunStock } from '../../models/fit/place.ts';
import { NEED_STATES, nationalCareEntries, nationalNeed, totalIn } from '../../models/fit/records-entries.ts';
import { withFirstYear } from '../../models/fit/records-first-year.ts';
import { inventRecords, type Invented } from '../../models/generate/simulated-records.ts';
import { between, drawPlace, national, withFactors, type DrawnPlace } from './recovery.ts';
import { library } from './seeds.ts';
import { withInCare } from './size.ts';

/** A place where its own rates would take it in the long run: one that has had them for years, as real ones have. */
function inLongRun(place: Baseline): Baseline {
  const run = longRunStock(library, place);
  return { ...place, stock: Object.fromEntries([...run].map(([state, people]) => [state, [...people]])) };
}

/**
 * A drawn place settled, with as many coming into care for each child in need as were drawn. What is thought beforehand is of that number,
 * and settling moves it: more are in need where help lasts longer, without more coming into care.
 */
function settled(children: number, { factors }: DrawnPlace): Baseline {
  const place = inLongRun(withFactors(withInCare(children, national), { ...factors, care: BANDS.map(() => 1) }));
  const { population } = place;
  const inNeed = sum(totalIn(place, NEED_STATES)) / nationalNeed(national, population);
  const care = nationalCareEntries(library, national, population).map(
    (each, band) => each * inNeed * (factors.care?.[band] ?? 1),
  );
  return inLongRun(withFirstYear(library, place, { care, plans: null }));
}

/** Records of a place that drifts as real ones do, whose true rates were drawn from what is thought beforehand. */
export function driftingRecords(
  children: number,
  years: number,
  seed: string,
): Invented & { readonly population: readonly number[] } {
  const baseline = settled(children, drawPlace(children, seed));
  return { ...inventRecords({ library, baseline, years, seed, drift: 'on' }), population: baseline.population };
}

/** A back-test of invented records. */
export function backtestOf(
  { records, population }: ReturnType<typeof driftingRecords>,
  yearsBack: number,
  replicates = 60,
): Backtest {
  return backtestRecords({
    library,
    records,
    national,
    population,
    between,
    drift: 'on',
    names: { id: 'own', label: 'Own', description: 'Own records.', source: 'Own records' },
    yearsBack,
    replicates,
    seed: 'back-test',
    loops: [],
  });
}
