import type { Summary } from '../../models/run/request.ts';
import type { Catalogue } from '../state/catalogue.ts';
import { isBanded } from '../results/view.ts';
import { isLarge } from '../state/replicates.ts';
import type { Stamped } from '../state/stamped.ts';
import { footnote, KEY, LABELS, markLabel } from '../text/charts.ts';
import type { Band, ColourName, Line, Mark, Picture } from './picture.ts';

interface LineParts {
  readonly id: string;
  readonly label: string;
  readonly colour: ColourName;
  readonly dashed?: boolean;
  readonly faded?: boolean;
}

/** Letters that fit beside the end of a line where there is no more room than "Baseline" needs. */
const FITTING = 11;

export function lineOf(values: ArrayLike<number>, { dashed = false, faded = false, ...rest }: LineParts): Line {
  return { ...rest, dashed, faded, values, ...(rest.label.length > FITTING ? { short: LABELS.thisPlan } : {}) };
}

/** The light band first, so that the dark one lies on top of it. */
export function bandsOf(summary: Summary, line: string, colour: ColourName, faded: boolean): Band[] {
  return [
    { line, share: 90, colour, faded, low: summary.p5, high: summary.p95 },
    { line, share: 50, colour, faded, low: summary.p25, high: summary.p75 },
  ];
}

/** Where levers start, those of one month together. */
export function marksOf(catalogue: Catalogue, { settings, summary }: Stamped): Mark[] {
  const first = catalogue.firstMonth(settings.baselineId);
  const byMonth = new Map<string, string[]>();
  for (const { id, label } of catalogue.levers) {
    const setting = settings.levers[id];
    if (setting === undefined) continue;
    const month = setting.start ?? first;
    byMonth.set(month, [...(byMonth.get(month) ?? []), label]);
  }
  return [...byMonth]
    .map(([month, names]) => ({ index: summary.months.indexOf(month), label: markLabel(names, month) }))
    .filter(({ index }) => index >= 0)
    .sort((a, b) => a.index - b.index);
}

export function footnoteOf(catalogue: Catalogue, { settings, summary }: Stamped): string {
  const { label: place } = catalogue.baseline(settings.baselineId);
  return footnote({ place, runs: summary.replicates, seed: settings.seed, modelVersion: summary.modelVersion });
}

/** The mark of a picture of a reader's own data. */
export function withholding(catalogue: Catalogue, { settings }: Stamped): Pick<Picture, 'withholds'> {
  return catalogue.baseline(settings.baselineId).own === true ? { withholds: true } : {};
}

export function keyTo(catalogue: Catalogue, { settings, summary }: Stamped): string {
  if (!isBanded(summary)) return KEY.expected;
  return isLarge(catalogue.baseline(settings.baselineId)) ? `${KEY.banded}${KEY.averaged}` : KEY.banded;
}
