import { BASELINE_SCENARIO } from '../../models/care/scenario.ts';
import type { Comparison, Comparisons } from '../../models/run/compare.ts';
import type { RunSummary, Summary } from '../../models/run/request.ts';
import type { ColourName } from '../charts/picture.ts';
import type { Asked } from '../state/asked.ts';
import { LABELS } from '../text/charts.ts';

/** Scenarios set against one of them, with what they were asked with: partial while runs are coming in. */
export interface Compared {
  readonly asked: Asked;
  /** Id of the scenario that all others are held against. */
  readonly against: string;
  readonly comparisons: Comparisons;
  /** Children in care by placement and by age, against the baseline. */
  readonly splits: RunSummary;
  readonly elapsedMilliseconds: number;
}

/** A scenario as charts and tables show it. */
export interface ShownScenario {
  readonly id: string;
  readonly name: string;
  readonly colour: ColourName;
}

export const BASELINE: ShownScenario = { id: BASELINE_SCENARIO.id, name: LABELS.baseline, colour: 'baseline' };

/** Every scenario that was compared, the baseline first, in the order of the list. */
export function shownScenarios({ asked }: Pick<Compared, 'asked'>): ShownScenario[] {
  return [BASELINE, ...asked.scenarios.map(({ id, name, colour }) => ({ id, name, colour }))];
}

export function againstOf(compared: Compared): ShownScenario {
  return shownScenarios(compared).find(({ id }) => id === compared.against) ?? BASELINE;
}

/** All but the one they are held against. */
export function othersOf(compared: Compared): ShownScenario[] {
  return shownScenarios(compared).filter(({ id }) => id !== compared.against);
}

export function pairOf({ comparisons }: Compared, scenario: string, measure: string): Comparison | undefined {
  return comparisons.pairs.find((pair) => pair.scenario === scenario && pair.measure === measure);
}

export function levelOf({ comparisons }: Compared, scenario: string, measure: string): Summary | undefined {
  return comparisons.levels.find((level) => level.scenario === scenario && level.measure === measure)?.summary;
}
