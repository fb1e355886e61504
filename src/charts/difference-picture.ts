import type { Summary } from '../../models/run/request.ts';
import { estimateAt } from '../results/estimate.ts';
import { CARE, COST, runningTotal } from '../results/outputs.ts';
import { differenceOf, isBanded, lastIndex, type View } from '../results/view.ts';
import type { Catalogue } from '../state/catalogue.ts';
import type { Stamped } from '../state/stamped.ts';
import { COST_CAUTION, costTitle, differenceTitle, ENDS, LABELS, SUBTITLES } from '../text/charts.ts';
import { bandsOf, footnoteOf, keyTo, lineOf, marksOf, withholding } from './parts.ts';
import type { Band, ColourName, Line, Picture } from './picture.ts';

interface DifferenceParts {
  readonly id: 'difference' | 'cost';
  readonly output: string;
  readonly colour: ColourName;
  readonly subtitle: string;
  readonly unit: Picture['unit'];
  readonly ends: { readonly below: string; readonly above: string };
  readonly title: (difference: Summary, stamped: Stamped) => string;
  readonly caution: string;
}

const CHILDREN: DifferenceParts = {
  id: 'difference',
  output: CARE,
  colour: 'care',
  subtitle: SUBTITLES.difference,
  unit: 'children',
  ends: ENDS.children,
  title: (difference, { summary }) =>
    differenceTitle(estimateAt(difference, lastIndex(summary), isBanded(summary)), summary.months),
  caution: '',
};

const MONEY: DifferenceParts = {
  id: 'cost',
  output: runningTotal(COST),
  colour: 'ink',
  subtitle: SUBTITLES.cost,
  unit: 'pounds',
  ends: ENDS.pounds,
  title: (difference, { summary }) =>
    costTitle(difference.mean, estimateAt(difference, lastIndex(summary), isBanded(summary)), summary.months),
  caution: ` ${COST_CAUTION}`,
};

function drawn(
  parts: DifferenceParts,
  stamped: Stamped,
  id: string,
  label: string,
  faded: boolean,
): { lines: Line[]; bands: Band[] } {
  const difference = differenceOf(stamped.summary, parts.output);
  if (difference === undefined) return { lines: [], bands: [] };
  const { colour } = parts;
  return {
    lines: [lineOf(difference.mean, { id, label, colour, faded })],
    bands: isBanded(stamped.summary) ? bandsOf(difference, id, colour, faded) : [],
  };
}

function differenceFrom(
  parts: DifferenceParts,
  catalogue: Catalogue,
  { current, before }: View,
  name: string,
): Picture | null {
  const main = current ?? before;
  const difference = main === null ? undefined : differenceOf(main.summary, parts.output);
  if (main === null || difference === undefined) return null;
  const { months } = main.summary;
  const now = drawn(parts, main, 'plan', name, current === null);
  const older =
    current === null || before === null
      ? { lines: [], bands: [] }
      : drawn(parts, before, 'before', LABELS.before, true);
  const zero = new Float64Array(months.length);
  return {
    id: parts.id,
    title: parts.title(difference, main),
    subtitle: parts.subtitle,
    footnote: `${footnoteOf(catalogue, main)}${parts.caution}`,
    key: keyTo(catalogue, main),
    unit: parts.unit,
    ...(parts.unit === 'children' ? withholding(catalogue, main) : {}),
    months,
    lines: [
      lineOf(zero, { id: 'baseline', label: LABELS.baseline, colour: 'baseline', dashed: true }),
      ...older.lines,
      ...now.lines,
    ],
    bands: [...older.bands, ...now.bands],
    marks: marksOf(catalogue, main),
    ends: parts.ends,
  };
}

/** Children in care, plan minus baseline, paired run by run. Null until a lever is moved. */
export function differencePicture(catalogue: Catalogue, view: View, name: string): Picture | null {
  return differenceFrom(CHILDREN, catalogue, view, name);
}

/** Running total of cost, plan minus baseline. Null until a lever is moved. */
export function costPicture(catalogue: Catalogue, view: View, name: string): Picture | null {
  return differenceFrom(MONEY, catalogue, view, name);
}
