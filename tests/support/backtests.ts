import { backtestRecords, type Backtest } from '../../models/backtest/records.ts';
import { inventRecords, type Invented } from '../../models/generate/simulated-records.ts';
import { between, drawPlace, national } from './recovery.ts';
import { library } from './seeds.ts';

/** Records of a place that drifts as real ones do, whose true rates were drawn from what is thought beforehand. */
export function driftingRecords(
  children: number,
  years: number,
  seed: string,
): Invented & { readonly population: readonly number[] } {
  const { baseline } = drawPlace(children, seed);
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
