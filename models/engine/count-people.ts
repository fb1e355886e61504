import { classesToAges } from './record.ts';
import type { Workspace } from './workspace.ts';

/** How many are in each state, and by age where ages are counted, at the end of a month (-1: at the opening). */
export function countPeople({ model, now, people, byClass, byAge, occupied }: Workspace, monthOfYear: number): void {
  const { classes, recorder } = model;
  for (const state of model.states) {
    let total = 0;
    for (let row = 0; row < state.rows; row++) {
      const from = state.offset + row * state.months;
      const last = occupied[state.index * classes + row] ?? 0;
      let own = 0;
      for (let month = 0; month <= last; month++) own += now[from + month] ?? 0;
      byClass[row] = own;
      total += own;
    }
    people[state.index] = total;
    if (recorder.agedStates.includes(state.index)) {
      classesToAges(byClass, classes, monthOfYear, byAge, state.index * model.ages);
    }
  }
}
