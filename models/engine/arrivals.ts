import type { CompiledDestinations } from './compiled.ts';
import type { Workspace } from './workspace.ts';

/**
 * People of every class who arrive with their clock at 0, at each destination that is a state and does not let the clock run
 * on; and everybody counted, through each destination that an output counts.
 *
 * @param people number by class, `people[from + class]`
 */
export function arriveAndCount(
  work: Workspace,
  { places, fresh, firstSlot, shares }: CompiledDestinations,
  people: Float64Array,
  from: number,
  rows: number,
  monthOfYear: number,
): void {
  const { model, next, flows } = work;
  const { classes } = model;
  const share = shares[monthOfYear];
  if (!share) return;
  for (const index of fresh) {
    const target = model.states[places[index] ?? 0];
    if (!target) continue;
    const step = target.ageing ? target.months : 0;
    for (let row = 0; row < rows; row++) {
      const cell = target.offset + row * step;
      next[cell] = (next[cell] ?? 0) + (people[from + row] ?? 0) * (share[index * classes + row] ?? 0);
    }
  }
  for (let index = 0; index < places.length; index++) {
    const slot = firstSlot + index;
    if (model.recorder.counted[slot] === 0) continue;
    let total = 0;
    for (let row = 0; row < rows; row++) total += (people[from + row] ?? 0) * (share[index * classes + row] ?? 0);
    flows[slot] = (flows[slot] ?? 0) + total;
  }
}
