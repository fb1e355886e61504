import type { Comparison } from '../../models/run/compare.ts';
import type { Measure } from '../../models/run/measures.ts';
import type { Summary } from '../../models/run/request.ts';
import { isTooFew } from '../exports/suppress.ts';
import {
  againstOf,
  levelOf,
  othersOf,
  pairOf,
  shownScenarios,
  type Compared,
  type ShownScenario,
} from '../results/compared.ts';
import { estimateAt } from '../results/estimate.ts';
import { footnote } from '../text/charts.ts';
import { differenceCell, endsOf, perCentSize } from '../text/compare-cells.ts';
import { called, COMPARE_CHART, COUNTED } from '../text/compare-charts.ts';
import { measureInWords } from '../text/names.ts';
import { bandsOf, lineOf } from './parts.ts';
import type { Picture } from './picture.ts';

/** How a comparison is to be drawn. */
export interface ComparedLook {
  readonly measure: string;
  /** Measures of which per cent mean nothing are drawn as differences in their stead. */
  readonly show: 'difference' | 'per cent' | 'level';
  /** Id of the scenario whose bands show; null for none. */
  readonly highlight: string | null;
  readonly faded: boolean;
}

/** Lines go by another name than scenarios, any of which may be called "baseline" or "before". */
export const lineOfScenario = (id: string): string => `scenario-${id}`;

export function comparedFootnote({ asked, comparisons }: Compared): string {
  const { baseline, seed } = asked.request;
  const { replicates: runs, modelVersion } = comparisons;
  return footnote({ place: baseline.label, runs, seed, modelVersion });
}

function common(
  compared: Compared,
  look: ComparedLook,
): Omit<Picture, 'title' | 'subtitle' | 'lines' | 'bands' | 'ends'> {
  const measure = measureInWords(look.measure);
  const highlighted = shownScenarios(compared).find(({ id }) => id === look.highlight);
  return {
    id: `compare-${measure.id}`,
    footnote: comparedFootnote(compared),
    key: COMPARE_CHART.key(highlighted === undefined ? null : called(highlighted)),
    unit: measure.unit,
    ...(measure.unit === 'children' && compared.asked.request.baseline.own === true ? { withholds: true } : {}),
    months: compared.comparisons.months,
    marks: [],
    highlight: look.highlight === null ? null : lineOfScenario(look.highlight),
    longLabels: true,
  };
}

/** The finding: which scenario differs most in the end, if any does for sure. */
function differencesTitle(compared: Compared, measure: Measure, isPerCent = false): string {
  const { months } = compared.comparisons;
  const last = months.length - 1;
  const against = called(againstOf(compared));
  const found = othersOf(compared).flatMap((scenario) => {
    const pair = pairOf(compared, scenario.id, measure.id);
    return pair === undefined ? [] : [{ scenario, end: estimateAt(changeIn(pair, isPerCent), last, true) }];
  });
  const differing = found.filter(({ end }) => end.mean !== 0 || end.p5 !== 0 || end.p95 !== 0);
  if (differing.length === 0) return COMPARE_CHART.noneDiffers(against);
  const clear = differing.filter(({ end }) => end.p5 > 0 || end.p95 < 0);
  const [most] = clear.toSorted((a, b) => Math.abs(b.end.mean) - Math.abs(a.end.mean));
  const month = months[last] ?? '';
  if (most === undefined) return COMPARE_CHART.unclear(against, month);
  const ends = endsOf(measure);
  const figure = isPerCent
    ? `${perCentSize(most.end.mean)} ${most.end.mean < 0 ? ends.below : ends.above}`
    : differenceCell(measure, most.end);
  return COMPARE_CHART.largest(called(most.scenario), `${figure} ${COUNTED[measure.id] ?? ''}`.trim(), against, month);
}

const changeIn = ({ difference, perCent }: Comparison, isPerCent: boolean): Summary =>
  isPerCent ? perCent : difference;

/** Months in which what a share is of, or what it is a share from, is too few to leave the machine. */
function hiddenIn(compared: Compared, scenario: string, { measure, difference }: Comparison): boolean[] {
  const { mean, p5, p25, p75, p95 } = difference;
  const level = levelOf(compared, scenario, measure)?.mean;
  return Array.from(mean, (_, month) =>
    [level, mean, p5, p25, p75, p95].some((values) => isTooFew(values?.[month] ?? 0)),
  );
}

/** What each scenario changes against one of them, month by month, every difference taken within a run. */
function differencesPicture(compared: Compared, look: ComparedLook): Picture {
  const measure = measureInWords(look.measure);
  const isPerCent = look.show === 'per cent' && measure.inPerCent;
  const against = againstOf(compared);
  const { months } = compared.comparisons;
  const drawn = othersOf(compared).flatMap((scenario) => {
    const pair = pairOf(compared, scenario.id, measure.id);
    if (pair === undefined) return [];
    const { line, bands } = seriesOf(scenario, changeIn(pair, isPerCent), look.faded);
    return [{ line: isPerCent ? { ...line, hidden: hiddenIn(compared, scenario.id, pair) } : line, bands }];
  });
  const zero = {
    ...{ id: 'baseline', label: against.name, dashed: true, faded: look.faded },
    colour: against.colour === 'baseline' ? against.colour : 'ink',
  } as const;
  return {
    ...common(compared, look),
    ...(isPerCent ? { unit: 'per cent' } : {}),
    title: differencesTitle(compared, measure, isPerCent),
    subtitle: COMPARE_CHART[isPerCent ? 'perCent' : 'subtitle'](measure.label, called(against)),
    lines: [lineOf(new Float64Array(months.length), zero), ...drawn.map(({ line }) => line)],
    bands: drawn.flatMap(({ bands }) => bands),
    ends: endsOf(measure),
  };
}

function seriesOf(
  { id, name, colour }: ShownScenario,
  summary: Parameters<typeof bandsOf>[0],
  faded: boolean,
): { readonly line: Picture['lines'][number]; readonly bands: Picture['bands'] } {
  const line = lineOfScenario(id);
  const parts = { id: line, label: name, colour, dashed: colour === 'baseline', faded };
  return { line: lineOf(summary.mean, parts), bands: bandsOf(summary, line, colour, faded) };
}

function levelsPicture(compared: Compared, look: ComparedLook): Picture {
  const measure = measureInWords(look.measure);
  const drawn = shownScenarios(compared).flatMap((scenario) => {
    const level = levelOf(compared, scenario.id, measure.id);
    return level === undefined ? [] : [seriesOf(scenario, level, look.faded)];
  });
  return {
    ...common(compared, look),
    title: differencesTitle(compared, measure),
    subtitle: COMPARE_CHART.levels(measure.label),
    lines: drawn.map(({ line }) => line),
    bands: drawn.flatMap(({ bands }) => bands),
    ends: null,
  };
}

export function comparedPicture(compared: Compared, look: ComparedLook): Picture {
  return look.show === 'level' ? levelsPicture(compared, look) : differencesPicture(compared, look);
}
