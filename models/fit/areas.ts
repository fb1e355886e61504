import type { Baseline, Standing } from '../care/baseline.ts';
import type { EvidenceLibrary } from '../care/evidence.ts';
import { partOfEntry, sum } from './bands.ts';
import { rateAt, type Middle } from './gradient.ts';
import {
  longRunOutputs,
  longRunStock,
  NO_TURN,
  pulled,
  scaledEntries,
  stockLike,
  turned,
  type Turns,
} from './place.ts';
import { round } from './steady.ts';

const ROUNDS = 8;

/** Rates that a gradient is known for. */
export type AreaRate = 'need' | 'plans' | 'plan-stock' | 'care-in' | 'care-out' | 'care-stock';

/** A kind of place, none in particular. */
export interface AreaKind {
  /** Also names its entry in the evidence library, `areas.<id>`. */
  readonly id: 'small-affluent' | 'large-shire' | 'deprived-city';
  readonly label: string;
  readonly description: string;
}

/** The illustrative authorities that come with the model. */
export const AREA_KINDS: readonly AreaKind[] = [
  {
    id: 'small-affluent',
    label: 'Illustrative: a small, affluent authority',
    description:
      'Not a real place. What an English authority with 33,000 children and little deprivation would look like if it followed the pattern of all authorities in the year to March 2020.',
  },
  {
    id: 'large-shire',
    label: 'Illustrative: a large shire',
    description:
      'Not a real place. What an English county with 250,000 children and a little less deprivation than most would look like if it followed the pattern of all authorities in the year to March 2020.',
  },
  {
    id: 'deprived-city',
    label: 'Illustrative: a deprived city',
    description:
      'Not a real place. What an English city with 90,000 children and much deprivation would look like if it followed the pattern of all authorities in the year to March 2020.',
  },
];

const SOURCE =
  'Worked out from published figures of 149 English authorities for the year to March 2020 (Department for Education, Office for National Statistics, English Indices of Deprivation 2019), on the calibrated model of England. The sums are in the evidence entries areas.gradient and in docs/method-in-detail.md.';

const STANDING: readonly Standing[] = [
  {
    what: 'Number of children and deprivation score',
    standing: 'derived',
    note: 'Chosen from how English authorities are spread; no authority has both.',
  },
  {
    what: 'Children becoming in need, plans starting and open, children coming into care and in care',
    standing: 'derived',
    note: 'England’s rates times a ratio from deprivation and size across 149 authorities.',
  },
  {
    what: 'Children leaving care',
    standing: 'derived',
    note: 'Set so that the place is as near to balance as England is. The published pattern is close to it.',
  },
  {
    what: 'Ages, placements, time in state, unaccompanied children, everything else',
    standing: 'borrowed',
    note: 'England’s, by the child. Real places of these kinds differ in them.',
  },
];

/** Children and deprivation of a kind of place. */
export function areaOf(library: EvidenceLibrary, kind: AreaKind['id'] | 'middle'): Middle {
  const entry = `areas.${kind}`;
  return { children: partOfEntry(library, entry, 'children'), score: partOfEntry(library, entry, 'score') };
}

/** A rate of a kind of place over that of England, from the gradient. */
export function ratioToEngland(library: EvidenceLibrary, kind: AreaKind['id'], rate: AreaRate): number {
  const entry = `areas.gradient.${rate}`;
  const gradient = {
    middle: partOfEntry(library, entry, 'middle'),
    tenPoints: partOfEntry(library, entry, 'ten points more'),
    twice: partOfEntry(library, entry, 'twice the children'),
  };
  return rateAt(gradient, areaOf(library, kind), areaOf(library, 'middle')) / partOfEntry(library, entry, 'england');
}

/**
 * An authority as the gradients give it. Its rates of need, plans, plans open, coming into care and being in care are England's
 * times a ratio; everything else is England's by the child. Ways out of care are set so that it stands to its own long run as
 * England does to England's, so that it neither grows nor shrinks faster than England does with nothing changed.
 *
 * @param england the calibrated `england-2020`
 */
export function illustrativeAuthority(library: EvidenceLibrary, england: Baseline, kind: AreaKind): Baseline {
  const share = areaOf(library, kind.id).children / sum(england.population);
  const ratio = (rate: AreaRate): number => share * ratioToEngland(library, kind.id, rate);
  const inEngland = longRunOutputs(library, england);
  const base: Baseline = {
    ...england,
    id: kind.id,
    label: kind.label,
    description: kind.description,
    source: SOURCE,
    standing: STANDING,
    population: england.population.map((children) => round(children * share, 3)),
    entriesPerYear: scaledEntries(england, {
      'community.early-help': ratio('need'),
      'community.child-in-need': ratio('need'),
      'community.unaccompanied': share,
      'community.direct': ratio('care-in'),
    }),
  };
  let turns: Turns = NO_TURN;
  for (let count = 0; count < ROUNDS; count++) {
    const here = longRunOutputs(library, { ...base, calibration: turned(england.calibration, turns) });
    const pull = (factor: number, output: string, rate: AreaRate): number =>
      pulled(factor, ratio(rate) * inEngland(output), here(output));
    const leaving = turns.leaving / pull(1, 'stock.care', 'care-stock');
    turns = {
      plan: pull(turns.plan, 'flow.child-protection.in', 'plans'),
      planLength: turns.planLength / pull(1, 'stock.child-protection', 'plan-stock'),
      care: pull(turns.care, 'flow.care.in', 'care-in'),
      leaving,
      adoption: leaving,
    };
  }
  const place = { ...base, calibration: turned(england.calibration, turns) };
  return { ...place, stock: stockLike(england, longRunStock(library, england), longRunStock(library, place)) };
}
