import type { Waterfall, WaterfallStep } from '../../models/run/waterfall.ts';
import { changeOf, type AmountUnit } from '../text/amount.ts';
import { levelSentence, stepSentence, togetherOf, WATERFALL, type WaterfallOrder } from '../text/waterfall.ts';

export interface WaterfallParts {
  readonly found: Waterfall;
  readonly order: WaterfallOrder;
  readonly unit: AmountUnit;
  /** Name of the scenario. */
  readonly name: string;
  readonly labelOf: (step: WaterfallStep) => string;
  readonly title: string;
  readonly subtitle: string;
  readonly footnote: string;
  readonly until: string;
}

/** One line of the picture: where it starts and ends; a level starts where it ends. */
export interface WaterfallRow {
  readonly id: string;
  readonly kind: 'level' | 'lever' | 'driver' | 'together';
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** From the baseline to the end, each row starting where the one before it ended. */
export function waterfallRows({ found, order, unit, name, labelOf }: WaterfallParts): WaterfallRow[] {
  const level = (id: string, label: string, value: number): WaterfallRow => {
    return { id, kind: 'level', label, from: value, to: value, words: levelSentence(unit, label, value) };
  };
  let at = found.baseline;
  const rows = found.steps.map((step): WaterfallRow => {
    const [from, to] = [at, at + (order === 'alone' ? step.firstIn : step.adds)];
    at = to;
    const label = labelOf(step);
    return { id: `${step.kind} ${step.id}`, kind: step.kind, label, from, to, words: stepSentence(unit, label, step) };
  });
  const rest = togetherOf(found);
  const together: WaterfallRow = {
    ...{ id: 'together', kind: 'together', label: WATERFALL.together, from: at, to: found.end },
    words: `${WATERFALL.together}: ${changeOf(unit, rest)}, ${WATERFALL.togetherNote}.`,
  };
  return [
    level('baseline', WATERFALL.baseline, found.baseline),
    ...rows,
    ...(order === 'alone' && found.steps.length > 1 ? [together] : []),
    level('end', name, found.end),
  ];
}
