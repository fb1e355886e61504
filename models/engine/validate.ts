import type {
  ByAge,
  DestinationDefinition,
  ModelDefinition,
  OpeningStock,
  OutputDefinition,
} from './definition.ts';

/** A definition that makes no sense, with every problem by name. */
export class InvalidModel extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`The model cannot be used:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
    this.name = 'InvalidModel';
    this.problems = problems;
  }
}

const TOLERANCE = 1e-9;

/** Number of single years of age told apart. */
export function ageCount(definition: ModelDefinition): number {
  return definition.ageing ? definition.ageing.oldestAge + 1 : 1;
}

/** The value at one age of something given once for all or for each age. */
export function atAge(value: ByAge, age: number): number {
  return typeof value === 'number' ? value : (value[age] ?? NaN);
}

/**
 * Everything wrong with a definition, in plain sentences that name the thing; empty when it can be compiled.
 *
 * Checked: unknown or repeated names, hazards and shares out of range or of the wrong length, hazards of one state that
 * add up to more than certainty, month steps out of order, states nobody can reach or leave, loops without sense.
 */
export function problemsOfModel(
  definition: ModelDefinition,
  opening: readonly OpeningStock[] = [],
  outputs: readonly OutputDefinition[] = [],
): string[] {
  const problems: string[] = [];
  problems.push(...repeatedNames(definition));
  problems.push(...problemsOfAgeing(definition));
  problems.push(...problemsOfStates(definition));
  for (const move of definition.moves) problems.push(...problemsOfMove(definition, move));
  for (const entry of definition.entries) {
    const where = `Entry "${entry.id}"`;
    problems.push(...problemsOfDestinations(definition, entry.to, where));
    problems.push(...problemsOfNumbers(entry.perMonth, ageCount(definition), where, 'number a month', Infinity));
    problems.push(...problemsOfNumbers(entry.newbornShare ?? 0, 1, where, 'the share who come at birth', 1));
  }
  problems.push(...problemsOfTotals(definition));
  problems.push(...problemsOfReach(definition, opening));
  problems.push(...problemsOfLoops(definition));
  problems.push(...problemsOfOpening(definition, opening));
  problems.push(...problemsOfOutputs(definition, outputs));
  return problems;
}

function repeatedNames(definition: ModelDefinition): string[] {
  const problems: string[] = [];
  const groups: [string, readonly { readonly id: string }[]][] = [
    ['place', [...definition.states, ...definition.exits]],
    ['move or entry', [...definition.moves, ...definition.entries]],
    ['clock', definition.clocks],
    ['loop', definition.loops],
  ];
  for (const [kind, items] of groups) {
    const seen = new Set<string>();
    for (const { id } of items) {
      if (id.trim() === '') problems.push(`A ${kind} has an empty name.`);
      if (seen.has(id)) problems.push(`The ${kind} name "${id}" is used twice.`);
      seen.add(id);
    }
  }
  if (definition.states.length === 0) problems.push('The model has no states.');
  return problems;
}

function problemsOfAgeing({ ageing, exits, states }: ModelDefinition): string[] {
  if (!ageing) {
    return states.filter((state) => state.ageing).map((state) => `State "${state.id}" ages, but the model has no ages.`);
  }
  const problems: string[] = [];
  if (!Number.isInteger(ageing.oldestAge) || ageing.oldestAge < 0 || ageing.oldestAge > 120) {
    problems.push(`The oldest age must be a whole number from 0 to 120, not ${String(ageing.oldestAge)}.`);
  }
  if (!exits.some((exit) => exit.id === ageing.leavesTo)) {
    problems.push(`Those who outgrow the model leave to "${ageing.leavesTo}", which is not an exit.`);
  }
  return problems;
}

function problemsOfStates({ clocks, states }: ModelDefinition): string[] {
  const problems: string[] = [];
  for (const clock of clocks) {
    if (!Number.isInteger(clock.exactMonths) || clock.exactMonths < 1 || clock.exactMonths > 600) {
      problems.push(`Clock "${clock.id}" must tell apart a whole number of months from 1 to 600, not ${String(clock.exactMonths)}.`);
    }
  }
  for (const state of states) {
    if (!clocks.some((clock) => clock.id === state.clock)) {
      problems.push(`State "${state.id}" uses the clock "${state.clock}", which is not defined.`);
    }
  }
  return problems;
}

function problemsOfNumbers(value: ByAge, ages: number, where: string, what: string, highest: number): string[] {
  if (typeof value !== 'number' && value.length !== ages) {
    return [`${where}: ${what} is given for ${String(value.length)} ages, but the model has ${String(ages)}.`];
  }
  const numbers = typeof value === 'number' ? [value] : value;
  const wrong = numbers.findIndex((number) => !(number >= 0 && number <= highest) || !Number.isFinite(number));
  if (wrong < 0) return [];
  const at = typeof value === 'number' ? '' : ` at age ${String(wrong)}`;
  const rule = highest === Infinity ? '0 or more' : `from 0 to ${String(highest)}`;
  return [`${where}: ${what}${at} must be ${rule}, not ${String(numbers[wrong])}.`];
}

function problemsOfDestinations(
  definition: ModelDefinition,
  destinations: readonly DestinationDefinition[],
  where: string,
): string[] {
  const problems: string[] = [];
  const places = new Set([...definition.states, ...definition.exits].map((place) => place.id));
  const ages = ageCount(definition);
  if (destinations.length === 0) problems.push(`${where} leads nowhere.`);
  for (const { to, share } of destinations) {
    if (!places.has(to)) problems.push(`${where} leads to "${to}", which is not defined.`);
    problems.push(...problemsOfNumbers(share, ages, where, `the share going to "${to}"`, 1));
  }
  for (let age = 0; age < ages; age++) {
    const total = destinations.reduce((sum, { share }) => sum + atAge(share, age), 0);
    if (Math.abs(total - 1) > TOLERANCE) {
      problems.push(`${where}: the shares of its destinations add up to ${String(total)} at age ${String(age)}, not 1.`);
      break;
    }
  }
  return problems;
}

function problemsOfMove(definition: ModelDefinition, move: ModelDefinition['moves'][number]): string[] {
  const where = `Move "${move.id}"`;
  const ages = ageCount(definition);
  const problems = problemsOfNumbers(move.hazard, ages, where, 'the hazard', 1);
  const from = definition.states.find((state) => state.id === move.from);
  if (!from) problems.push(`${where} starts from "${move.from}", which is not a state.`);
  else if (!from.ageing && typeof move.hazard !== 'number') {
    problems.push(`${where} has a hazard by age, but its state "${from.id}" does not age.`);
  }
  problems.push(...problemsOfDestinations(definition, move.to, where));
  for (const spawn of move.spawns ?? []) {
    problems.push(...problemsOfDestinations(definition, spawn.to, `${where} (someone new)`));
    problems.push(...problemsOfNumbers(spawn.chance, ages, where, 'the chance of someone new', 1));
  }
  problems.push(...problemsOfSteps(move, where));
  return problems;
}

function problemsOfSteps(move: ModelDefinition['moves'][number], where: string): string[] {
  const steps = move.byMonths;
  if (!steps) return [];
  const problems: string[] = [];
  if (steps[0]?.fromMonth !== 0) problems.push(`${where}: its first step of months must begin at month 0.`);
  steps.forEach((step, index) => {
    const before = steps[index - 1];
    if (!Number.isInteger(step.fromMonth) || (before && step.fromMonth <= before.fromMonth)) {
      problems.push(`${where}: its steps of months must be whole months in rising order.`);
    }
    if (!(step.factor >= 0) || !Number.isFinite(step.factor)) {
      problems.push(`${where}: the factor from month ${String(step.fromMonth)} must be 0 or more, not ${String(step.factor)}.`);
    }
  });
  return problems;
}

/** The factor of a move at a month in state. */
export function factorAtMonth(move: ModelDefinition['moves'][number], month: number): number {
  let factor = 1;
  for (const step of move.byMonths ?? []) if (month >= step.fromMonth) factor = step.factor;
  return factor;
}

function problemsOfTotals(definition: ModelDefinition): string[] {
  const problems: string[] = [];
  for (const state of definition.states) {
    const moves = definition.moves.filter((move) => move.from === state.id);
    const months = new Set([0, ...moves.flatMap((move) => (move.byMonths ?? []).map((step) => step.fromMonth))]);
    const worst = { total: 0, age: 0, month: 0 };
    for (let age = 0; age < (state.ageing ? ageCount(definition) : 1); age++) {
      for (const month of months) {
        const total = moves.reduce((sum, move) => sum + atAge(move.hazard, age) * factorAtMonth(move, month), 0);
        if (total > worst.total) Object.assign(worst, { total, age, month });
      }
    }
    if (worst.total > 1 + TOLERANCE) {
      problems.push(
        `State "${state.id}": the hazards of leaving add up to ${String(worst.total)} at age ${String(worst.age)}, month ${String(worst.month)}; they cannot pass 1.`,
      );
    }
  }
  return problems;
}

function problemsOfReach(definition: ModelDefinition, opening: readonly OpeningStock[]): string[] {
  const reached = new Set(opening.map((stock) => stock.state));
  const arrive = (destinations: readonly DestinationDefinition[]): void => {
    for (const { to } of destinations) reached.add(to);
  };
  definition.entries.forEach((entry) => {
    arrive(entry.to);
  });
  let before = -1;
  while (before !== reached.size) {
    before = reached.size;
    for (const move of definition.moves) {
      if (!reached.has(move.from)) continue;
      arrive(move.to);
      (move.spawns ?? []).forEach((spawn) => {
        arrive(spawn.to);
      });
    }
  }
  const problems: string[] = [];
  for (const state of definition.states) {
    if (!reached.has(state.id)) problems.push(`State "${state.id}" cannot be reached by anyone.`);
    const canLeave =
      (state.ageing && definition.ageing !== null) ||
      definition.moves.some(
        (move) => move.from === state.id && hasChance(move.hazard) && move.to.some(({ to }) => to !== state.id),
      );
    if (!canLeave) problems.push(`State "${state.id}" cannot be left by anyone.`);
  }
  return problems;
}

function hasChance(hazard: ByAge): boolean {
  return typeof hazard === 'number' ? hazard > 0 : hazard.some((value) => value > 0);
}

function problemsOfLoops(definition: ModelDefinition): string[] {
  const problems: string[] = [];
  const targets = new Set([...definition.moves, ...definition.entries].map((item) => item.id));
  const states = new Set(definition.states.map((state) => state.id));
  for (const loop of definition.loops) {
    const where = `Loop "${loop.id}"`;
    for (const state of Object.keys(loop.weights)) {
      if (!states.has(state)) problems.push(`${where} listens to "${state}", which is not a state.`);
    }
    if (Object.values(loop.weights).some((weight) => !(weight >= 0))) problems.push(`${where} has a negative weight.`);
    for (const target of loop.targets) {
      if (!targets.has(target)) problems.push(`${where} acts on "${target}", which is neither a move nor an entry.`);
    }
    if (!Number.isFinite(loop.elasticity)) problems.push(`${where} has an elasticity that is not a number.`);
    if (!(loop.minimum >= 0 && loop.minimum <= 1 && loop.maximum >= 1 && Number.isFinite(loop.maximum))) {
      problems.push(`${where} must keep its factor between a minimum of 0 to 1 and a maximum of at least 1.`);
    }
    if (loop.reference !== undefined && !(loop.reference > 0)) problems.push(`${where} needs a reference above 0.`);
  }
  return problems;
}

function problemsOfOpening(definition: ModelDefinition, opening: readonly OpeningStock[]): string[] {
  const problems: string[] = [];
  for (const { state: id, children } of opening) {
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
    if (wrong !== undefined) problems.push(`The opening position of "${id}" holds ${String(wrong)}; it must be 0 or more.`);
  }
  return problems;
}

function problemsOfOutputs(definition: ModelDefinition, outputs: readonly OutputDefinition[]): string[] {
  const problems: string[] = [];
  const states = new Set(definition.states.map((state) => state.id));
  const places = new Set([...states, ...definition.exits.map((exit) => exit.id)]);
  const moves = new Set([...definition.moves, ...definition.entries].map((item) => item.id));
  for (const output of outputs) {
    const where = `Output "${output.id}"`;
    if (output.kind === 'stock') {
      for (const state of output.states) if (!states.has(state)) problems.push(`${where} counts "${state}", which is not a state.`);
      continue;
    }
    for (const move of output.moves) {
      const known = moves.has(move) || (move.startsWith('ageing:') && states.has(move.slice('ageing:'.length)));
      if (!known) problems.push(`${where} counts the move "${move}", which is not defined.`);
    }
    for (const to of output.to ?? []) if (!places.has(to)) problems.push(`${where} counts arrivals in "${to}", which is not defined.`);
  }
  return problems;
}
