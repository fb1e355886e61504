import type { ModelDefinition, OpeningStock, OutputDefinition } from './definition.ts';
import { ageCount, problemsOfNumbers } from './numbers.ts';
import { problemsOfDestinations, problemsOfMove, problemsOfTotals } from './validate-moves.ts';
import { problemsOfLoops, problemsOfOpening, problemsOfOutputs } from './validate-parts.ts';
import { problemsOfReach } from './validate-reach.ts';

/** A definition that makes no sense, with every problem by name. */
export class InvalidModel extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`The model cannot be used:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
    this.name = 'InvalidModel';
    this.problems = problems;
  }
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
    problems.push(...problemsOfNumbers(entry.perMonth, ageCount(definition), where, 'the number a month', Infinity));
    problems.push(...problemsOfNumbers(entry.newbornShare ?? 0, 1, where, 'the share who come at birth', 1));
  }
  problems.push(...problemsOfFamilies(definition.families));
  problems.push(...problemsOfTotals(definition));
  problems.push(...problemsOfReach(definition, opening));
  problems.push(...problemsOfLoops(definition));
  problems.push(...problemsOfOpening(definition, opening));
  problems.push(...problemsOfOutputs(definition, outputs));
  return problems;
}

function problemsOfFamilies(shares: readonly number[] | undefined): string[] {
  if (!shares) return [];
  const sound = shares.every((share) => share >= 0 && share <= 1);
  const total = shares.reduce((sum, share) => sum + share, 0);
  return sound && Math.abs(total - 1) <= 1e-9 ? [] : ['The shares of families by size must be 0 to 1 and sum to 1.'];
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
    return states
      .filter((state) => state.ageing)
      .map((state) => `State "${state.id}" ages, but the model has no ages.`);
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
      problems.push(
        `Clock "${clock.id}" must tell apart a whole number of months from 1 to 600, not ${String(clock.exactMonths)}.`,
      );
    }
  }
  for (const state of states) {
    if (!clocks.some((clock) => clock.id === state.clock)) {
      problems.push(`State "${state.id}" uses the clock "${state.clock}", which is not defined.`);
    }
  }
  return problems;
}
