import type { CompiledModel } from '../engine/compiled.ts';
import type { EntryChange, MoveChange, Plan } from '../engine/plan.ts';
import { log, power } from '../random/elementary.ts';

/** What is done to one move or entry, apart for each way those kept from it go instead. */
interface Row {
  readonly instead: string | undefined;
  /** `factors[month * ages + age]`. */
  readonly factors: Float64Array;
}

interface Changed {
  readonly rows: Row[];
  /** The strongest single factor on each month and age, the least the cap will ever leave. */
  readonly strongest: Float64Array;
}

/** Factors of a scenario being gathered, month by month and age by age, for each move or entry touched. */
export class ChangeTable {
  readonly #model: CompiledModel;
  readonly #months: number;
  readonly #changed = new Map<string, Changed>();

  constructor(model: CompiledModel, months: number) {
    this.#model = model;
    this.#months = months;
  }

  /** Multiply one move or entry at some ages, first to last; `instead` is where those kept from it go. */
  multiply(id: string, [first, last]: readonly [number, number], byMonth: Float64Array, instead?: string): void {
    const { ages } = this.#model;
    const changed = this.#changed.get(id) ?? { rows: [], strongest: this.#ones() };
    this.#changed.set(id, changed);
    let row = changed.rows.find((each) => each.instead === instead);
    if (!row) changed.rows.push((row = { instead, factors: this.#ones() }));
    for (let month = 0; month < this.#months; month++) {
      const factor = byMonth[month] ?? 1;
      for (let age = first; age <= last; age++) {
        const at = month * ages + age;
        row.factors[at] = (row.factors[at] ?? 1) * factor;
        changed.strongest[at] = Math.min(changed.strongest[at] ?? 1, factor);
      }
    }
  }

  #ones(): Float64Array {
    return new Float64Array(this.#months * this.#model.ages).fill(1);
  }

  /**
   * Keep what is left of some moves and entries at a floor, or at the strongest single factor where that is lower. Where those
   * kept back go different ways, each way gives up the same part of its effect (in logarithms).
   *
   * @returns whether anything had to be kept up
   */
  cap(ids: readonly string[], floor: number): boolean {
    let binds = false;
    for (const id of ids) {
      const changed = this.#changed.get(id);
      if (!changed) continue;
      for (let at = 0; at < changed.strongest.length; at++) {
        const together = changed.rows.reduce((product, { factors }) => product * (factors[at] ?? 1), 1);
        const least = Math.min(floor, changed.strongest[at] ?? 1);
        if (together >= least) continue;
        const part = log(least) / log(together);
        for (const { factors } of changed.rows) factors[at] = power(factors[at] ?? 1, part);
        binds = true;
      }
    }
    return binds;
  }

  /** All of it as a plan of the engine. */
  plan(): Plan {
    const moves: MoveChange[] = [];
    const entries: EntryChange[] = [];
    const moveIndex = (id: string | undefined): number => this.#model.moves.find((move) => move.id === id)?.index ?? -1;
    for (const [id, { rows }] of this.#changed) {
      const move = moveIndex(id);
      const entry = this.#model.entries.findIndex((each) => each.id === id);
      for (const { factors, instead } of rows) {
        if (move >= 0) moves.push({ move, factors, instead: moveIndex(instead) });
        else if (entry >= 0) entries.push({ entry, factors });
      }
    }
    return { moves, entries };
  }
}
