import { measureOf } from '../../models/run/measures.ts';
import type { Summary } from '../../models/run/request.ts';
import { BASELINE, shownScenarios, type Compared, type ShownScenario } from '../results/compared.ts';
import { estimateAt, valueAt } from '../results/estimate.ts';
import { partsBy, type SplitBy, type SplitPart } from '../results/split-outputs.ts';
import { ENDS } from '../text/charts.ts';
import { differenceCell, intervalCell, levelCell } from '../text/compare-cells.ts';
import { called, COMPARE_CHART } from '../text/compare-charts.ts';
import { comparedFootnote, lineOfScenario } from './compared-picture.ts';
import type { Panels } from './panels.ts';
import { bandsOf, lineOf } from './parts.ts';
import type { Picture } from './picture.ts';

const CARE = measureOf('children-in-care');

interface Found {
  readonly part: SplitPart;
  readonly scenario: ShownScenario;
  readonly difference: Summary;
}

/** What every scenario but the baseline changes in every part that the run has. */
function foundIn(compared: Compared, by: SplitBy): Found[] {
  const scenarios = shownScenarios(compared).slice(1);
  return partsBy(by).flatMap((part) =>
    scenarios.flatMap((scenario) => {
      const differences = compared.splits.differences.find((each) => each.scenario === scenario.id);
      const difference = differences?.outputs[part.output];
      return difference === undefined ? [] : [{ part, scenario, difference }];
    }),
  );
}

function titleOf(found: readonly Found[], months: readonly string[], by: SplitBy): string {
  const last = months.length - 1;
  const size = ({ difference }: Found): number => Math.abs(valueAt(difference.mean, last));
  const [most] = found.toSorted((a, b) => size(b) - size(a));
  if (most === undefined || size(most) === 0) return COMPARE_CHART.splitNone;
  const figure = differenceCell(CARE, estimateAt(most.difference, last, true));
  return COMPARE_CHART.splitTitle(
    called(most.scenario),
    COMPARE_CHART.splitPart[by](most.part.label),
    figure,
    months[last] ?? '',
  );
}

function panelOf(compared: Compared, part: SplitPart, found: readonly Found[], faded: boolean): Picture {
  const { months } = compared.splits;
  const own = found.filter((each) => each.part === part);
  const zero = { id: 'baseline', label: BASELINE.name, colour: 'baseline', dashed: true, faded } as const;
  return {
    id: part.output,
    title: part.label,
    subtitle: COMPARE_CHART.splitSubtitle(part.label),
    footnote: comparedFootnote(compared),
    key: COMPARE_CHART.key(null),
    unit: 'children',
    ...(compared.asked.request.baseline.own === true ? { withholds: true } : {}),
    months,
    lines: [
      lineOf(new Float64Array(months.length), zero),
      ...own.map(({ scenario: { id, name, colour }, difference }) =>
        lineOf(difference.mean, { id: lineOfScenario(id), label: name, colour, faded }),
      ),
    ],
    bands: own.flatMap(({ scenario: { id, colour }, difference }) =>
      bandsOf(difference, lineOfScenario(id), colour, faded),
    ),
    marks: [],
    ends: ENDS.children,
    highlight: null,
  };
}

function tableOf(compared: Compared, by: SplitBy, found: readonly Found[], month: number): Panels['table'] {
  const { part, level, difference, ninety } = COMPARE_CHART.splitColumns;
  const baseline = compared.splits.scenarios.find(({ id }) => id === BASELINE.id);
  return {
    caption: COMPARE_CHART.splitTable(COMPARE_CHART.split[by], compared.splits.months[month] ?? ''),
    columns: [part, level, difference, ninety],
    rows: found.map((each) => {
      const own = estimateAt(each.difference, month, true);
      const unchanged = baseline?.outputs[each.part.output];
      return {
        id: `${each.part.output} ${each.scenario.id}`,
        name: `${each.part.label}: ${each.scenario.name}`,
        cells: [
          unchanged === undefined ? '' : levelCell(CARE, estimateAt(unchanged, month, true)),
          differenceCell(CARE, own),
          intervalCell(CARE, own, 90),
        ],
      };
    }),
  };
}

/**
 * Children in care, cut up by placement or by age: what each scenario changes against the baseline.
 *
 * @param month what the table is about
 */
export function splitPanels(compared: Compared, by: SplitBy, month: number, faded: boolean): Panels | null {
  const found = foundIn(compared, by);
  if (found.length === 0) return null;
  const parts = [...new Set(found.map(({ part }) => part))];
  const what = COMPARE_CHART.split[by];
  return {
    id: `compare-by-${by}`,
    title: titleOf(found, compared.splits.months, by),
    subtitle: COMPARE_CHART.splitSubtitle(what),
    key: COMPARE_CHART.key(null),
    footnote: comparedFootnote(compared),
    panels: parts.map((part) => panelOf(compared, part, found, faded)),
    table: tableOf(compared, by, found, month),
  };
}
