import { inLanguage } from '../language/spoken.ts';
import type { Measure } from '../../models/run/measures.ts';
import { isTooFew, TOO_FEW } from '../exports/suppress.ts';
import type { CompareRow } from '../results/compare-rows.ts';
import type { Estimate } from '../results/estimate.ts';
import {
  CHANGE,
  childrenStep,
  childrenWords,
  directed,
  intervalEnds,
  poundsWords,
  type ChangeWords,
} from './change.ts';
import { ENDS } from './charts.ts';
import { pounds, poundsStep } from './money.ts';
import { children, roundTo } from './numbers.ts';

/** How the numbers of a comparison are written. */

const CHILDREN = childrenWords('child', 'children', '');
const POUNDS = poundsWords('', '');

export function measureWords({ unit }: Measure): ChangeWords {
  return unit === 'pounds' ? POUNDS : CHILDREN;
}

export const endsOf = ({ unit }: Measure): { readonly below: string; readonly above: string } => ENDS[unit];

/** One row of a table of comparisons, in words; what a pair has is null for the scenario the others are held against. */
export interface RowCells {
  readonly level: string;
  readonly pair: {
    readonly difference: string;
    readonly perCent: string;
    readonly half: string;
    readonly ninety: string;
    readonly chance: string;
  } | null;
}

/** @param isLeaving whether it counts a reader's own people and leaves the machine, so that numbers under ten are withheld */
export function rowCells({ measure, level, pair }: CompareRow, isLeaving: boolean): RowCells {
  const isCount = isLeaving && measure.unit === 'children';
  const said = (values: readonly number[], words: string): string => leavingWords(isCount, values, words);
  const levelSaid = said([level.mean], levelCell(measure, level));
  if (pair === null) return { level: levelSaid, pair: null };
  const { difference, perCent, beats } = pair;
  const { mean, p5, p25, p75, p95 } = difference;
  const isWithheld = isCount && [level.mean, mean, p5, p25, p75, p95].some(isTooFew);
  return {
    level: levelSaid,
    pair: {
      difference: said([mean], differenceCell(measure, difference)),
      perCent: isWithheld ? CELLS.none : perCentCell(perCent),
      half: said([p25, p75], intervalCell(measure, difference, 50)),
      ninety: said([p5, p95], intervalCell(measure, difference, 90)),
      chance: chanceCell(beats, difference),
    },
  };
}

/** Words for numbers as they leave the machine: withheld where they count people and one of them is under ten. */
export function leavingWords(isCount: boolean, values: readonly number[], words: string): string {
  return isCount && values.some(isTooFew) ? TOO_FEW : words;
}

const isNothing = ({ mean, p5, p95 }: Estimate): boolean => mean === 0 && p5 === 0 && p95 === 0;

/** "560", "£340.5m": no more digits than its interval supports. */
export function levelCell(measure: Measure, level: Estimate): string {
  const sure = { ...level, banded: level.p95 > level.p5 };
  if (measure.unit === 'children') return children(level.mean, sure.banded ? childrenStep(sure) : 1);
  const figure = pounds(Math.abs(level.mean), poundsStep(sure));
  return level.mean < 0 && /[1-9]/.test(figure) ? `−${figure}` : figure;
}

/** "21 fewer"; two that are equal in every run have no difference, which is not the same as a small one. */
export function differenceCell(measure: Measure, difference: Estimate): string {
  if (isNothing(difference)) return CELLS.equal;
  const words = measureWords(measure);
  const step = words.step(difference);
  return roundTo(difference.mean, step) === 0 ? CELLS.small : directed(difference.mean, step, words);
}

/** "9 to 34 fewer": the half or the nine tenths of the runs in the middle. */
export function intervalCell(measure: Measure, difference: Estimate, share: 50 | 90): string {
  if (isNothing(difference)) return CELLS.nought;
  const words = measureWords(measure);
  const step = words.step(difference);
  const { mean, p25, p75 } = difference;
  const middle = share === 90 ? difference : { ...difference, p5: p25, p95: p75 };
  const ends = intervalEnds(middle, step, words);
  if (ends === null) return CELLS.small;
  const range = CHANGE.range(...ends.said);
  return ends.isOneSided ? `${range} ${mean < 0 ? words.down : words.up}` : range;
}

/** "3.8%". */
export const perCentSize = (perCent: number): string => `${Math.abs(perCent).toFixed(1)}%`;

export function perCentCell(perCent: number | null): string {
  if (perCent === null) return CELLS.none;
  const size = perCentSize(perCent);
  return size === '0.0%' ? size : `${perCent < 0 ? '−' : '+'}${size}`;
}

/** A share of runs; never "all" or "none", which so many runs cannot vouch for. */
export function chanceCell(beats: number, difference: Estimate): string {
  if (isNothing(difference)) return CELLS.equal;
  if (beats > 0.99) return CELLS.over('99%');
  return beats < 0.01 ? CELLS.under('1%') : `${String(Math.round(beats * 100))}%`;
}

/** What stands in cells that hold no figure. */
export const CELLS = inLanguage('CELLS', {
  equal: 'no difference',
  small: 'about 0',
  nought: '0 to 0',
  none: '–',
  reference: 'held against',
  over: (share: string): string => `over ${share}`,
  under: (share: string): string => `under ${share}`,
} as const);
