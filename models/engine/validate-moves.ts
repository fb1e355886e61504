import type { DestinationDefinition, ModelDefinition, MoveDefinition } from './definition.ts';
import { ageCount, atAge, factorAtMonth, problemsOfNumbers } from './numbers.ts';

const TOLERANCE = 1e-9;

/** Where a move or entry leads: to places that exist, in shares that add up. */
export function problemsOfDestinations(
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
      problems.push(
        `${where}: the shares of its destinations add up to ${String(total)} at age ${String(age)}, not 1.`,
      );
      break;
    }
  }
  return problems;
}

/** One move by itself. */
export function problemsOfMove(definition: ModelDefinition, move: MoveDefinition): string[] {
  const where = `Move "${move.id}"`;
  const ages = ageCount(definition);
  const problems = problemsOfNumbers(move.hazard, ages, where, 'the hazard', 1);
  const from = definition.states.find((state) => state.id === move.from);
  if (!from) problems.push(`${where} starts from "${move.from}", which is not a state.`);
  else if (!from.ageing && typeof move.hazard !== 'number') {
    problems.push(`${where} has a hazard by age, but its state "${from.id}" does not age.`);
  }
  problems.push(...problemsOfDestinations(definition, move.to, where));
  if (from && !from.ageing) problems.push(...problemsOfLostAge(definition, move, where));
  for (const spawn of move.spawns ?? []) {
    problems.push(...problemsOfDestinations(definition, spawn.to, `${where} (someone new)`));
    problems.push(...problemsOfNumbers(spawn.chance, ages, where, 'the chance of someone new', 1));
  }
  problems.push(...problemsOfSteps(definition, move, where));
  return problems;
}

/** Nobody keeps an age where age plays no part, so nobody can take one along from there. */
function problemsOfLostAge(
  { states }: ModelDefinition,
  { from, to, spawns = [] }: MoveDefinition,
  where: string,
): string[] {
  const sameAge = spawns.filter((spawn) => spawn.age === 'same').flatMap((spawn) => spawn.to);
  const aged = [...to, ...sameAge].filter((destination) =>
    states.some((each) => each.id === destination.to && each.ageing),
  );
  return aged.map((each) => `${where} leads from "${from}", where age plays no part, to "${each.to}", where it does.`);
}

function problemsOfSteps({ clocks, states }: ModelDefinition, move: MoveDefinition, where: string): string[] {
  const steps = move.byMonths;
  if (!steps) return [];
  const problems: string[] = [];
  const clock = clocks.find(({ id }) => id === states.find((state) => state.id === move.from)?.clock);
  const late = steps.find((step) => clock && step.fromMonth > clock.exactMonths);
  if (clock && late) {
    problems.push(
      `${where}: its step from month ${String(late.fromMonth)} never comes; clock "${clock.id}" tells ${String(clock.exactMonths)} months apart.`,
    );
  }
  if (steps[0]?.fromMonth !== 0) problems.push(`${where}: its first step of months must begin at month 0.`);
  steps.forEach((step, index) => {
    const before = steps[index - 1];
    if (!Number.isInteger(step.fromMonth) || (before && step.fromMonth <= before.fromMonth)) {
      problems.push(`${where}: its steps of months must be whole months in rising order.`);
    }
    if (!(step.factor >= 0) || !Number.isFinite(step.factor)) {
      problems.push(
        `${where}: the factor from month ${String(step.fromMonth)} must be 0 or more, not ${String(step.factor)}.`,
      );
    }
  });
  return problems;
}

/** The moves of one state together. */
export function problemsOfTotals(definition: ModelDefinition): string[] {
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
