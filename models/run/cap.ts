import type { PreparedRun } from './prepare.ts';
import { statedDraws } from './scenario-draws.ts';
import { leverPlan, scenarioFlows, stateUnder } from './scenario-plan.ts';

/** What the cap on combined cuts in entries to care took from one scenario, at stated evidence. */
export interface CapEffect {
  readonly scenario: string;
  readonly name: string;
  /** Way into care on which it took away most. */
  readonly move: string;
  /** Combined cut there without the cap, and what it was held at, as shares. */
  readonly wanted: number;
  readonly held: number;
  /** Children who would not have come into care over the run, and would not be in care at its end, without the cap. */
  readonly fewerEntries: number;
  readonly fewerInCare: number;
}

/**
 * Scenarios whose levers together would cut a way into care by more than the cap, and what holding them at it took away: the
 * expected run with the cap less the one without. Nothing is run where the cap does not bind.
 */
export function capEffects(prepared: PreparedRun): CapEffect[] {
  const state = stateUnder(prepared, statedDraws(prepared));
  return prepared.scenarios.flatMap(({ id, name }, at) => {
    const { cap } = leverPlan(prepared, state.draws, at);
    if (!cap) return [];
    const { model, horizon } = prepared;
    const stride = horizon.months + 1;
    const measured = (capped: boolean): { readonly entries: number; readonly inCare: number } => {
      const flows = scenarioFlows(prepared, state, at, capped);
      const of = (output: string): Float64Array => {
        const from = model.recorder.ids.indexOf(output) * stride;
        return flows.subarray(from, from + stride);
      };
      const entries = of('flow.care.in').reduce((sum, children) => sum + children, 0);
      return { entries, inCare: of('stock.care')[horizon.months] ?? NaN };
    };
    const held = measured(true);
    const free = measured(false);
    return [
      { scenario: id, name, ...cap, fewerEntries: held.entries - free.entries, fewerInCare: held.inCare - free.inCare },
    ];
  });
}

/** What the cap took away from one scenario, in a sentence. */
export function capSentence({ name, fewerEntries, fewerInCare }: CapEffect): string {
  const fewer = (children: number): string =>
    `${String(Math.round(children))} fewer ${Math.round(children) === 1 ? 'child' : 'children'}`;
  if (Math.round(fewerEntries) === 0) return `${name}: that limit takes away less than one child over the run.`;
  return `${name}: without that limit about ${fewer(fewerEntries)} would come into care over the run, and about ${fewer(fewerInCare)} would be in care at its end. No study has seen so large a cut, so none is shown.`;
}

const told = new WeakMap<PreparedRun, readonly string[]>();

/** A sentence for each scenario in which the cap binds. */
export function capSentences(prepared: PreparedRun): readonly string[] {
  const sentences = told.get(prepared) ?? capEffects(prepared).map(capSentence);
  told.set(prepared, sentences);
  return sentences;
}
