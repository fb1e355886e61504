import type { CompiledInflow } from './compiled.ts';
import type { Workspace } from './workspace.ts';

/** Everybody who makes a steady move with the clock running on arrives a month further on. */
export function feed(work: Workspace, monthOfYear: number): void {
  for (const inflow of work.model.inflows) {
    for (let row = 0; row < work.model.classes; row++) feedClass(work, inflow, row, monthOfYear);
  }
}

function feedClass(work: Workspace, { offset, step, last, feeds }: CompiledInflow, row: number, month: number): void {
  const { feeding, occupied, strained, model, rates } = work;
  const { classes } = model;
  const atOnce = feeding.part.length;
  const into = offset + row * step;
  let longest = 0;
  let count = 0;
  for (const { move, from, rows, offset: first, parts } of feeds) {
    if (row >= rows || strained[from * classes + row] === 1) continue;
    const part = (rates.hazard[move * classes + row] ?? 0) * (parts[month]?.[row] ?? 0);
    if (part === 0) continue;
    longest = Math.max(longest, occupied[from * classes + row] ?? 0);
    feeding.from[count] = first + row * (last + 1);
    feeding.part[count++] = part;
    if (count < atOnce) continue;
    drawFromAll(work, into, longest, last);
    count = 0;
  }
  if (count === 0) return;
  for (; count < atOnce; count++) {
    feeding.from[count] = feeding.from[0] ?? 0;
    feeding.part[count] = 0;
  }
  drawFromAll(work, into, longest, last);
}

/**
 * One pass, over six states.
 *
 * @param longest last month in which anybody is; people in the last month told apart stay in it
 */
function drawFromAll({ now, next, feeding }: Workspace, into: number, longest: number, last: number): void {
  const { from, part } = feeding;
  const a = from[0] ?? 0;
  const b = from[1] ?? 0;
  const c = from[2] ?? 0;
  const d = from[3] ?? 0;
  const e = from[4] ?? 0;
  const f = from[5] ?? 0;
  const partA = part[0] ?? 0;
  const partB = part[1] ?? 0;
  const partC = part[2] ?? 0;
  const partD = part[3] ?? 0;
  const partE = part[4] ?? 0;
  const partF = part[5] ?? 0;
  for (let month = 0; month <= longest; month++) {
    const to = into + (month < last ? month + 1 : last);
    next[to] =
      (next[to] ?? 0) +
      (now[a + month] ?? 0) * partA +
      (now[b + month] ?? 0) * partB +
      (now[c + month] ?? 0) * partC +
      (now[d + month] ?? 0) * partD +
      (now[e + month] ?? 0) * partE +
      (now[f + month] ?? 0) * partF;
  }
}
