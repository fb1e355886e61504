import type { Stamped } from '../state/stamped.ts';
import {
  careChange,
  careLevel,
  costChange,
  costLevel,
  repeatPlansChange,
  repeatPlansLevel,
  returnsChange,
  returnsLevel,
  type Headline,
} from '../text/headlines.ts';
import { estimateAt, type Estimate } from './estimate.ts';
import { CARE, COST, REPEAT_PLANS, RETURNS_BROKEN } from './outputs.ts';
import { baselineOf, differenceOf, hasPlan, isBanded, lastIndex, totalAt } from './view.ts';

/** The three things said first, the last of them in two parts: is anyone less safe for it? */
export interface Headlines {
  readonly care: Headline;
  readonly cost: Headline;
  readonly safety: readonly Headline[];
}

const UNKNOWN: Estimate = {
  mean: Number.NaN,
  p5: Number.NaN,
  p25: Number.NaN,
  p50: Number.NaN,
  p75: Number.NaN,
  p95: Number.NaN,
  banded: false,
};

export function headlinesOf({ summary, settings }: Stamped): Headlines {
  const last = lastIndex(summary);
  const month = summary.months[last] ?? '';
  const planned = hasPlan(summary);
  const care = (planned ? differenceOf : baselineOf)(summary, CARE);
  const end = care === undefined ? UNKNOWN : estimateAt(care, last, isBanded(summary));
  const total = (output: string): Estimate => totalAt(summary, output, last) ?? UNKNOWN;
  const { years } = settings;
  return {
    care: (planned ? careChange : careLevel)(end, month),
    cost: (planned ? costChange : costLevel)(total(COST), years),
    safety: [
      (planned ? repeatPlansChange : repeatPlansLevel)(total(REPEAT_PLANS), years),
      (planned ? returnsChange : returnsLevel)(total(RETURNS_BROKEN), years),
    ],
  };
}
