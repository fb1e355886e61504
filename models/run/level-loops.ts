import type { Baseline } from '../care/baseline.ts';
import { centralDraw, type Draw } from '../care/draws.ts';
import type { EvidenceLibrary } from '../care/evidence.ts';
import { LEVEL_RULES, PLACEMENT_PRICES, type LevelRule, type LoopPlace } from '../care/loop-rules.ts';
import { LOOPS } from '../care/loops.ts';
import { WEEKS_PER_MONTH } from '../economics/cost-lines.ts';
import type { CompiledModel } from '../engine/compiled.ts';
import type { LoopDefinition } from '../engine/definition.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Spend on placements at the start over spend on family help, both for a year and at stated prices. */
function placeOf(library: EvidenceLibrary, baseline: Baseline): LoopPlace {
  const draw = centralDraw(library);
  const weekly = sum(
    Object.entries(PLACEMENT_PRICES).map(([state, price]) => sum(baseline.stock[state] ?? []) * draw(price)),
  );
  const help = draw('family-help-spend.now') * sum(baseline.population);
  return { careOverHelp: help > 0 ? (weekly * WEEKS_PER_MONTH * 12) / help : 0 };
}

const rulesOf = (chosen: readonly string[]): LevelRule[] => LEVEL_RULES.filter(({ loop }) => chosen.includes(loop));

/**
 * The feedbacks that compare with the start of the run, as the engine takes them, at stated evidence.
 *
 * @param chosen loops switched on, by id
 */
export function levelLoops(library: EvidenceLibrary, baseline: Baseline, chosen: readonly string[]): LoopDefinition[] {
  const draw = centralDraw(library);
  const place = placeOf(library, baseline);
  return rulesOf(chosen).map((rule, index) => {
    const greatest = rule.greatest(draw);
    const weights = Object.fromEntries(
      Object.entries(rule.weights).map(([state, price]) => [state, price === null ? 1 : draw(price)]),
    );
    return {
      id: `${rule.loop}.${String(index)}`,
      label: LOOPS.find(({ id }) => id === rule.loop)?.label ?? rule.loop,
      weights,
      ...(rule.spare === undefined ? {} : { reference: startOf(baseline, weights) * (1 + draw(rule.spare)) }),
      elasticity: rule.elasticity(draw, place),
      minimum: rule.onlyAbove ? 1 : 1 / greatest,
      maximum: greatest,
      targets: rule.targets,
      ...(rule.ages === undefined ? {} : { ages: rule.ages }),
    };
  });
}

function startOf(baseline: Baseline, weights: Readonly<Record<string, number>>): number {
  return sum(Object.entries(weights).map(([state, weight]) => weight * sum(baseline.stock[state] ?? [])));
}

/** The same model with its feedbacks as strong as one replicate's draw of the evidence makes them. */
export function loopsUnderDraw(
  model: CompiledModel,
  library: EvidenceLibrary,
  baseline: Baseline,
  chosen: readonly string[],
  draw: Draw,
): CompiledModel {
  if (model.loops.length === 0) return model;
  const place = placeOf(library, baseline);
  const rules = rulesOf(chosen);
  const loops = model.loops.map((loop, index) => ({
    ...loop,
    elasticity: rules[index]?.elasticity(draw, place) ?? loop.elasticity,
  }));
  return { ...model, loops };
}
