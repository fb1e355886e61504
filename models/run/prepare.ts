import type { Draw } from '../care/draws.ts';
import { withDrift } from '../care/drift.ts';
import { returningChanges } from '../care/returning.ts';
import { COUNT_OUTPUTS } from '../care/outputs.ts';
import type { Horizon } from '../care/moved-levers.ts';
import { ownEntries } from '../care/own-numbers.ts';
import { BASELINE_SCENARIO, type Scenario } from '../care/scenario.ts';
import { COST_OUTPUTS } from '../economics/cost-lines.ts';
import type { CompiledModel } from '../engine/compiled.ts';
import { NO_CHANGE, type Plan } from '../engine/plan.ts';
import { seedWords, type KeyWords } from '../random/keys.ts';
import { unchangedOutput } from './baseline-flows.ts';
import { cautionsOf } from './cautions.ts';
import { ownCare } from './own-care.ts';
import { ownEvidence, type OwnEvidence } from './overrides.ts';
import type { RunRequest } from './request.ts';
import { problemsOfRequest } from './request-problems.ts';
import { problemsOfRange } from './rule-range.ts';
import { placeRules } from './of-the-place.ts';
import { RUNNING_TOTALS, type RunningTotal } from './running-totals.ts';

/** A request that cannot be run, with every reason in plain words. */
export class InvalidRun extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'InvalidRun';
    this.problems = problems;
  }
}

type People = 'children' | 'parents';
type CountUnit = People | `${People} in the month`;

export interface OutputInfo {
  readonly id: string;
  readonly label: string;
  readonly unit: CountUnit | 'pounds in the month' | RunningTotal['unit'];
}

/** A request checked and compiled, ready for any block of replicates. */
export interface PreparedRun {
  readonly request: RunRequest;
  /** `YYYY-03` for the opening position, then month by month. */
  readonly months: readonly string[];
  /** The baseline first. */
  readonly scenarios: readonly Scenario[];
  readonly outputs: readonly OutputInfo[];
  readonly cautions: readonly string[];
  readonly model: CompiledModel;
  /** How the place goes on by itself, before any lever, driver or luck. */
  readonly unchanged: Plan;
  readonly words: KeyWords;
  readonly horizon: Horizon;
  /** Evidence of the place, which is the baseline's. */
  readonly place: OwnEvidence;
  /** Evidence of each scenario, in order. */
  readonly evidence: readonly OwnEvidence[];
  /** Stated values of the place. */
  readonly central: Draw;
}

function unitOf(id: string, kind: 'stock' | 'flow'): CountUnit {
  const people =
    id.split('.').some((part) => part.startsWith('parents')) && !id.endsWith('with-parents') ? 'parents' : 'children';
  return kind === 'stock' ? people : `${people} in the month`;
}

/** Every output a run can report. */
export const OUTPUTS: readonly OutputInfo[] = [
  ...COUNT_OUTPUTS.map(({ id, label, kind }): OutputInfo => ({
    id,
    label,
    unit: unitOf(id, kind),
  })),
  ...COST_OUTPUTS.map(({ id, label }): OutputInfo => ({ id, label, unit: 'pounds in the month' })),
  ...RUNNING_TOTALS,
];

/**
 * Check a request and compile its model.
 *
 * @throws InvalidRun with every problem
 */
export function prepareRun(request: RunRequest): PreparedRun {
  const problems = problemsOfRequest(request);
  if (problems.length > 0) throw new InvalidRun(problems);
  const { baseline, loops } = request;
  const { place, scenarios: evidence } = ownEvidence(
    request.library,
    request.scenarios,
    request.rules,
    ownEntries(baseline),
  );
  const model = ownCare(place.library, baseline, loops);
  if ('problems' in model) throw new InvalidRun(model.problems);
  const months = request.years * 12;
  const returning = returningChanges({ model, draw: place.central, months }, baseline.driftedBy ?? {});
  const unchanged = withDrift(NO_CHANGE, returning);
  const horizon = {
    baselineYear: baseline.year,
    months,
    unchanged: (output: string) => unchangedOutput(model, months, unchanged, output),
  };
  const scenarios = [baselineOf(request), ...request.scenarios];
  const outside = scenarios.flatMap((scenario, at) =>
    problemsOfRange(scenario, horizon, evidence[at]?.central ?? place.central).map(
      (problem) => `Scenario "${scenario.id}": ${problem}`,
    ),
  );
  if (outside.length > 0) throw new InvalidRun(outside);
  return {
    request,
    months: monthLabels(baseline.year, months),
    scenarios,
    outputs: OUTPUTS,
    cautions: scenarios.flatMap((scenario, at) =>
      cautionsOf(model, scenario, horizon, evidence[at]?.central ?? place.central),
    ),
    model,
    unchanged,
    words: seedWords(request.seed),
    horizon,
    place,
    evidence,
    central: place.central,
  };
}

/** Nothing moved; what the place itself rests on holds in it too. */
function baselineOf({ scenarios, rules }: RunRequest): Scenario {
  const shared = placeRules(scenarios[0]?.rules ?? rules);
  return Object.keys(shared).length === 0 ? BASELINE_SCENARIO : { ...BASELINE_SCENARIO, rules: shared };
}

/** The opening position's month and every month after it, as `YYYY-MM`. */
export function monthLabels(year: number, months: number): string[] {
  return Array.from({ length: months + 1 }, (_, month) => {
    const index = month + 2;
    return `${String(year + Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}`;
  });
}
