import type { ByAge, ModelDefinition, MoveDefinition } from './definition.ts';

/** Number of single years of age told apart. */
export function ageCount(definition: ModelDefinition): number {
  return definition.ageing ? definition.ageing.oldestAge + 1 : 1;
}

/** The value at one age of something given once for all or for each age. */
export function atAge(value: ByAge, age: number): number {
  return typeof value === 'number' ? value : (value[age] ?? NaN);
}

/** The factor of a move at a month in state. */
export function factorAtMonth(move: MoveDefinition, month: number): number {
  let factor = 1;
  for (const step of move.byMonths ?? []) if (month >= step.fromMonth) factor = step.factor;
  return factor;
}

/** What is wrong with a number given once or for each age; `what` and `where` name it in the sentence. */
export function problemsOfNumbers(value: ByAge, ages: number, where: string, what: string, highest: number): string[] {
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
