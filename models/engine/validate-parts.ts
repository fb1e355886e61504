import type { ModelDefinition, OpeningStock, OutputDefinition } from './definition.ts';
import { ageCount } from './numbers.ts';

/** Loops: what they listen to, what they act on, their bounds. */
export function problemsOfLoops(definition: ModelDefinition): string[] {
  const problems: string[] = [];
  const targets = new Set([...definition.moves, ...definition.entries].map((item) => item.id));
  const states = new Set(definition.states.map((state) => state.id));
  for (const loop of definition.loops) {
    const where = `Loop "${loop.id}"`;
    for (const state of Object.keys(loop.weights)) {
      if (!states.has(state)) problems.push(`${where} listens to "${state}", which is not a state.`);
    }
    if (Object.values(loop.weights).some((weight) => !(weight >= 0 && Number.isFinite(weight)))) {
      problems.push(`${where} has a weight that is negative or not a number.`);
    }
    for (const target of loop.targets) {
      if (!targets.has(target)) problems.push(`${where} acts on "${target}", which is neither a move nor an entry.`);
    }
    if (!Number.isFinite(loop.elasticity)) problems.push(`${where} has an elasticity that is not a number.`);
    if (!(loop.minimum >= 0 && loop.minimum <= 1 && loop.maximum >= 1 && Number.isFinite(loop.maximum))) {
      problems.push(`${where} must keep its factor between a minimum of 0 to 1 and a maximum of at least 1.`);
    }
    const references = typeof loop.reference === 'number' ? [loop.reference] : (loop.reference ?? [1]);
    if (references.length === 0 || !references.every((each) => each > 0 && Number.isFinite(each))) {
      problems.push(`${where} needs a reference above 0.`);
    }
    if (loop.ages && !isAgeRange(definition, loop.ages)) {
      problems.push(`${where} acts on ${agesOutside(definition, loop.ages)}`);
    }
  }
  return problems;
}

/** The opening position. */
export function problemsOfOpening(definition: ModelDefinition, opening: readonly OpeningStock[]): string[] {
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const { state: id, children } of opening) {
    if (seen.has(id)) problems.push(`The opening position names "${id}" twice.`);
    seen.add(id);
    const state = definition.states.find((each) => each.id === id);
    if (!state) {
      problems.push(`The opening position names "${id}", which is not a state.`);
      continue;
    }
    const rows = state.ageing ? ageCount(definition) : 1;
    if (children.length !== rows) {
      problems.push(`The opening position of "${id}" has ${String(children.length)} ages, but needs ${String(rows)}.`);
    }
    const wrong = children.flat().find((number) => !(number >= 0) || !Number.isFinite(number));
    if (wrong !== undefined)
      problems.push(`The opening position of "${id}" holds ${String(wrong)}; it must be 0 or more.`);
  }
  return problems;
}

/** Outputs: what they count exists. */
export function problemsOfOutputs(definition: ModelDefinition, outputs: readonly OutputDefinition[]): string[] {
  const problems: string[] = [];
  const seen = new Set<string>();
  const states = new Set(definition.states.map((state) => state.id));
  const ageing = new Set(definition.states.filter((state) => state.ageing).map((state) => state.id));
  const places = new Set([...states, ...definition.exits.map((exit) => exit.id)]);
  const moves = new Set([...definition.moves, ...definition.entries].map((item) => item.id));
  for (const output of outputs) {
    const where = `Output "${output.id}"`;
    if (seen.has(output.id)) problems.push(`The output name "${output.id}" is used twice.`);
    seen.add(output.id);
    if (output.kind === 'stock') {
      for (const state of output.states)
        if (!states.has(state)) problems.push(`${where} counts "${state}", which is not a state.`);
      if (output.ages) problems.push(...problemsOfAges(definition, output.states, output.ages, where));
      continue;
    }
    for (const move of output.moves) {
      const known = moves.has(move) || (move.startsWith('ageing:') && ageing.has(move.slice('ageing:'.length)));
      if (!known) problems.push(`${where} counts the move "${move}", which is not defined.`);
    }
    for (const to of output.to ?? [])
      if (!places.has(to)) problems.push(`${where} counts arrivals in "${to}", which is not defined.`);
  }
  return problems;
}

function isAgeRange(definition: ModelDefinition, [first, last]: readonly [number, number]): boolean {
  const whole = Number.isInteger(first) && Number.isInteger(last);
  return whole && first >= 0 && first <= last && last < ageCount(definition);
}

function agesOutside(definition: ModelDefinition, [first, last]: readonly [number, number]): string {
  return `ages ${String(first)} to ${String(last)}; the model has ages 0 to ${String(ageCount(definition) - 1)}.`;
}

/** Ages can be told only where people have them. */
function problemsOfAges(
  definition: ModelDefinition,
  counted: readonly string[],
  ages: readonly [number, number],
  where: string,
): string[] {
  const problems: string[] = [];
  if (!isAgeRange(definition, ages)) problems.push(`${where} counts ${agesOutside(definition, ages)}`);
  for (const state of definition.states) {
    if (counted.includes(state.id) && !state.ageing)
      problems.push(`${where} counts ages in "${state.id}", where age plays no part.`);
  }
  return problems;
}
