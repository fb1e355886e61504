import { backtestRecords, type Backtest } from '../../models/backtest/records.ts';
import type { Baseline } from '../../models/care/baseline.ts';
import { longRunStock } from '../../models/fit/place.ts';
import { inventRecords, type Invented } from '../../models/generate/simulated-records.ts';
import { between, drawPlace, national } from './recovery.ts';
import { library } from './seeds.ts';

/** A place where its own rates would take it in the long run: one that has had them for years, as real ones have. */
function settled(place: Baseline): Baseline {
  const run = longRunStock(library, place);
  return { ...place, stock: Object.fromEntries([...run].map(([state, people]) => [state, [...people]])) };
}

/** Records of a place that drifts as real ones do, whose true rates were drawn from what is thought beforehand. */
export function driftingRecords(
  children: number,
  years: number,
  seed: string,
): Invented & { readonly population: readonly number[] } {
  const baseline = settled(drawPlace(children, seed).baseline);
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
