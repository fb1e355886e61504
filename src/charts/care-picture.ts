import { estimateAt } from '../results/estimate.ts';
import { CARE } from '../results/outputs.ts';
import { baselineOf, differenceOf, hasPlan, isBanded, lastIndex, planOf, type View } from '../results/view.ts';
import type { Catalogue } from '../state/catalogue.ts';
import type { Stamped } from '../state/stamped.ts';
import { careLevelTitle, careTitle, LABELS, scaleNote, SUBTITLES } from '../text/charts.ts';
import { valueAxis } from './axis.ts';
import { bandsOf, footnoteOf, keyTo, lineOf, marksOf, withholding } from './parts.ts';
import type { Band, Line, Picture } from './picture.ts';

function title({ summary }: Stamped): string {
  const banded = isBanded(summary);
  const difference = differenceOf(summary, CARE);
  if (difference !== undefined) return careTitle(difference, summary.months, banded);
  const baseline = baselineOf(summary, CARE);
  return baseline === undefined ? '' : careLevelTitle(estimateAt(baseline, lastIndex(summary), banded), summary.months);
}

function baselineLine({ summary }: Stamped, faded: boolean): Line[] {
  const baseline = baselineOf(summary, CARE);
  const parts = { id: 'baseline', label: LABELS.baseline, colour: 'baseline', dashed: true, faded } as const;
  return baseline === undefined ? [] : [lineOf(baseline.mean, parts)];
}

function planLine({ summary }: Stamped, id: string, label: string, faded: boolean): Line[] {
  const plan = planOf(summary, CARE);
  return plan === undefined ? [] : [lineOf(plan.mean, { id, label, colour: 'care', faded })];
}

/** Bands belong to the plan, or to the baseline while there is nothing else: two sets over each other read as mud. */
function bands({ summary }: Stamped, faded: boolean): Band[] {
  if (!isBanded(summary)) return [];
  const plan = planOf(summary, CARE);
  const id = faded ? 'before' : 'plan';
  if (plan !== undefined) return bandsOf(plan, id, 'care', faded);
  const baseline = baselineOf(summary, CARE);
  return baseline === undefined ? [] : bandsOf(baseline, 'baseline', 'baseline', faded);
}

/** Children in care: the plan, by its name, against the baseline, which is always there. */
export function carePicture(catalogue: Catalogue, { current, before }: View, name: string): Picture | null {
  const main = current ?? before;
  if (main === null) return null;
  const stale = current === null;
  const older = current === null ? null : before;
  const picture: Picture = {
    id: 'care',
    title: title(main),
    subtitle: SUBTITLES.care(main.summary.months),
    footnote: footnoteOf(catalogue, main),
    key: keyTo(catalogue, main),
    unit: 'children',
    ...withholding(catalogue, main),
    months: main.summary.months,
    lines: [
      ...baselineLine(main, stale),
      ...(older !== null && hasPlan(older.summary) ? planLine(older, 'before', LABELS.before, true) : []),
      ...planLine(main, 'plan', name, stale),
    ],
    bands: [...(older === null ? [] : bands(older, true)), ...bands(main, stale)],
    marks: marksOf(catalogue, main),
    ends: null,
  };
  return { ...picture, key: `${picture.key}${scaleNote(valueAxis(picture).minimum)}` };
}
