import { driverControl, leverControl } from './controls.ts';
import type { DriverState } from './driver.svelte.ts';
import type { LeverState } from './lever.svelte.ts';
import type { NumberField } from './number-field.svelte.ts';
import { endProblem, startProblem, type RunMonths } from './period-problems.ts';

/** Something that must be put right before a run, and the control it belongs to. */
export interface Problem {
  readonly control: string;
  readonly sentence: string;
}

interface Checked {
  readonly yearsField: NumberField;
  readonly seedProblem: string | null;
  readonly levers: readonly LeverState[];
  readonly drivers: readonly DriverState[];
  readonly months: RunMonths;
}

/** Everything that must be put right, in the order of the page. */
export function problemsOf({ yearsField, seedProblem, levers, drivers, months }: Checked): Problem[] {
  const problems: Problem[] = [];
  const add = (control: string, sentence: string | null): void => {
    if (sentence !== null) problems.push({ control, sentence });
  };
  add('years', yearsField.problem);
  add('seed', seedProblem);
  for (const lever of levers) {
    const control = leverControl(lever.definition.id);
    for (const { field, sentence } of lever.problems) add(`${control}-${field}`, sentence);
    const { label } = lever.definition;
    const { start, end } = lever;
    add(`${control}-start`, startProblem({ label, start }, months));
    add(`${control}-end`, endProblem({ label, start, end }, months));
  }
  for (const { definition, field, start } of drivers) {
    const control = driverControl(definition.id);
    add(control, field.problem);
    add(`${control}-start`, startProblem({ label: definition.label, start }, months));
  }
  return problems;
}
