import type { Stamped } from '../state/stamped.ts';
import {
  careChange,
  careLevel,
  costChange,
  costLevel,
  inNeedChange,
  inNeedLevel,
  reachedChange,
  repeatPlansChange,
  repeatPlansLevel,
  returnsChange,
  returnsLevel,
  type Headline,
} from '../text/headlines.ts';
import { estimateAt, type Estimate } from './estimate.ts';
import { CARE, COST, IN_NEED, REACHED, REPEAT_PLANS, RETURNS_BROKEN, THRESHOLDS } from './outputs.ts';
import { baselineOf, differenceOf, hasPlan, isBanded, lastIndex, totalAt } from './view.ts';

/** The three things said first, the last of them in parts: is anyone less safe for it? */
export interface Headlines {
  readonly care: Headline;
  readonly cost: Headline;
  readonly safety: readonly Headline[];
}

/** What the page asks every run for is there; if it is not, that is a fault of ours and no figure may stand in for it. */
function required<Found>(found: Found | null | undefined, output: string): Found {
  if (found === null || found === undefined) throw new Error(`The result has no output "${output}".`);
  return found;
}

export function headlinesOf({ summary, settings }: Stamped): Headlines {
  const last = lastIndex(summary);
  const month = summary.months[last] ?? '';
  const planned = hasPlan(summary);
  const end = (output: string): Estimate =>
    estimateAt(required((planned ? differenceOf : baselineOf)(summary, output), output), last, isBanded(summary));
  const total = (output: string): Estimate => required(totalAt(summary, output, last), output);
  const { years } = settings;
  return {
    care: (planned ? careChange : careLevel)(end(CARE), month),
    cost: (planned ? costChange : costLevel)(total(COST), years),
    safety: [
      (planned ? repeatPlansChange : repeatPlansLevel)(total(REPEAT_PLANS), years),
      (planned ? returnsChange : returnsLevel)(total(RETURNS_BROKEN), years),
      (planned ? inNeedChange : inNeedLevel)(end(IN_NEED), month),
      // Whoever is turned away is in none of the other figures.
      ...(settings.drivers[THRESHOLDS] === undefined ? [] : [reachedChange(total(REACHED), years)]),
    ],
  };
}
