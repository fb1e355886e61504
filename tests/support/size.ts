import type { Baseline } from '../../models/care/baseline.ts';
import { CARE_STATES } from '../../models/care/states.ts';
import { baselineOf, partOf } from './seeds.ts';

/** The average authority with so many children in care, and as many fewer or more of everybody else. */
export function withInCare(children: number, place: Baseline = baselineOf('average-authority')): Baseline {
  const all = CARE_STATES.flatMap((state) => place.stock[state] ?? []).reduce((sum, each) => sum + each, 0);
  return partOf(place, children / all);
}
