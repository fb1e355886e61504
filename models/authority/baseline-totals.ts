import { AGE_BANDS } from '../care/ages.ts';
import type { Baseline } from '../care/baseline.ts';
import type { EvidenceLibrary } from '../care/evidence.ts';
import { CARE_STATES, PLACEMENTS } from '../care/states.ts';
import { byBand, sum } from '../fit/bands.ts';
import { measureYear } from '../fit/measure.ts';
import { TOTAL_IDS, type TotalId, type Totals } from './totals.ts';

const FLOWS: Readonly<Partial<Record<TotalId, string>>> = {
  'need.in': 'flow.child-in-need.in',
  'plans.in': 'flow.child-protection.in',
  'plans.again': 'flow.child-protection.repeat',
  'out.home': 'flow.care.out.home',
  'out.guardianship': 'flow.care.out.special-guardianship',
  'out.adopted': 'flow.care.out.adoption',
  'out.turned-18': 'flow.care.out.turned-18',
  'out.other': 'flow.care.out.other',
};

/** A baseline in the figures of a form: its stocks as they open, and the flows of its first year; a year before as now. */
export function totalsOfBaseline(library: EvidenceLibrary, baseline: Baseline): Totals {
  const year = measureYear(library, baseline);
  const people = (...states: readonly string[]): number => sum(states.map((state) => sum(baseline.stock[state])));
  const care = AGE_BANDS.map((_, band) =>
    sum(CARE_STATES.map((state) => byBand(baseline.stock[state] ?? [])[band] ?? 0)),
  );
  const population = byBand(baseline.population);
  const alone = byBand(baseline.entriesPerYear['community.unaccompanied'] ?? []);
  const direct = byBand(baseline.entriesPerYear['community.direct'] ?? []);
  const newborns = (year.get('flow.care.in.direct') ?? 0) - sum(alone) - sum(direct);
  const need = people('child-in-need', 'child-in-need-after-plan');
  const values: Partial<Record<TotalId, number>> = {
    'need.stock': need,
    'need.before': need,
    'plans.stock': people('child-protection'),
    'plans.before': people('child-protection'),
    'in.unaccompanied': sum(alone),
  };
  AGE_BANDS.forEach(({ id }, band) => {
    const arriving = (alone[band] ?? 0) + (direct[band] ?? 0) + (band === 0 ? newborns : 0);
    values[`population.${id}`] = population[band] ?? 0;
    values[`care.${id}`] = care[band] ?? 0;
    values[`before.${id}`] = care[band] ?? 0;
    values[`in.${id}`] = (year.get(`care.in.age.${id}`) ?? 0) + arriving;
  });
  for (const { id } of PLACEMENTS) values[`placed.${id}`] = people(`care.${id}`);
  const boxes = Object.fromEntries(
    TOTAL_IDS.map((id) => [
      id,
      { value: values[id] ?? year.get(FLOWS[id] ?? '') ?? 0, standing: 'borrowed', from: baseline.id },
    ]),
  );
  return { id: baseline.id, name: baseline.label, year: baseline.year, boxes: boxes as Totals['boxes'] };
}
