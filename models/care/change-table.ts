import type { CompiledModel } from '../engine/compiled.ts';
import type { EntryChange, MoveChange, Plan } from '../engine/plan.ts';
import { log, power } from '../random/elementary.ts';

/** What one cause does to one move or entry. */
interface Row {
  readonly mechanism: string;
  /** Move that those kept from it make instead. */
  readonly instead: string | undefined;
  /** `factors[month * ages + age]`. */
  readonly factors: Float64Array;
}

/** What the cap on combined cuts did, where it took away most. */
export interface CapReport {
  /** Move or entry on which it took away most. */
  readonly move: string;
  /** The combined cut there without the cap, as a share. */
  readonly wanted: number;
  /** What it was held at: the cap, or the strongest single cut where that is more. */
  readonly held: number;
}

/** Factors of a scenario being gathered, month by month and age by age, for each move or entry touched. */
export class ChangeTable {
  readonly #model: CompiledModel;
  readonly #months: number;
  readonly #changed = new Map<string, Row[]>();

  constructor(model: CompiledModel, months: number) {
    this.#model = model;
    this.#months = months;
  }

  /**
   * Multiply one move or entry at some ages, first to last.
   *
   * @param mechanism within one mechanism the strongest factor holds ({@link settle})
   * @param instead where those kept from it go
   */
  multiply(
    id: string,
    [first, last]: readonly [number, number],
    byMonth: Float64Array,
    mechanism: string,
    instead?: string,
  ): void {
    if (byMonth.every((factor) => factor === 1)) return;
    const { ages } = this.#model;
    const factors = new Float64Array(this.#months * ages).fill(1);
    for (let month = 0; month < this.#months; month++) {
      factors.fill(byMonth[month] ?? 1, month * ages + first, month * ages + last + 1);
    }
    const rows = this.#changed.get(id) ?? [];
    rows.push({ mechanism, instead, factors });
    this.#changed.set(id, rows);
  }

  /**
   * Leave one cause standing for each mechanism on each move, month and age: the lowest factor of those below 1, and the
   * highest of those above (a harm is not set off against a benefit).
   */
  settle(): void {
    for (const rows of this.#changed.values()) {
      for (const mechanism of new Set(rows.map((row) => row.mechanism))) {
        const rivals = rows.filter((row) => row.mechanism === mechanism);
        if (rivals.length > 1) settleRivals(rivals.map(({ factors }) => factors));
      }
    }
  }

  /**
   * Keep what is left of some moves and entries at a floor, or at the strongest single factor where that is lower. Where those
   * kept back go different ways, each way gives up the same part of its effect (in logarithms).
   *
   * @returns where it took away most; `null` when nothing had to be kept up
   */
  cap(ids: readonly string[], floor: number): CapReport | null {
    let report: CapReport | null = null;
    for (const id of ids) {
      const rows = this.#changed.get(id) ?? [];
      if (rows.length < 2) continue;
      for (let at = 0; at < this.#months * this.#model.ages; at++) {
        let together = 1;
        let strongest = 1;
        for (const { factors } of rows) {
          const factor = factors[at] ?? 1;
          together *= factor;
          if (factor < strongest) strongest = factor;
        }
        const least = Math.min(floor, strongest);
        if (together >= least) continue;
        // A cut of everything cannot be taken back in parts.
        const part = together > 0 ? log(least) / log(together) : 1;
        for (const { factors } of rows) factors[at] = power(factors[at] ?? 1, part);
        if (report === null || least - together > report.wanted - report.held)
          report = { move: id, wanted: 1 - together, held: 1 - least };
      }
    }
    return report;
  }

  /** All of it as a plan of the engine: one change for each move and each way those kept from it go. */
  plan(): Plan {
    const moves: MoveChange[] = [];
    const entries: EntryChange[] = [];
    const moveIndex = (id: string | undefined): number => this.#model.moves.find((move) => move.id === id)?.index ?? -1;
    for (const [id, rows] of this.#changed) {
      const move = moveIndex(id);
      const entry = this.#model.entries.findIndex((each) => each.id === id);
      for (const instead of new Set(rows.map((row) => row.instead))) {
        const factors = product(rows.filter((row) => row.instead === instead).map((row) => row.factors));
        if (move >= 0) moves.push({ move, factors, instead: moveIndex(instead) });
        else if (entry >= 0) entries.push({ entry, factors });
      }
    }
    return { moves, entries };
  }
}

function settleRivals(rivals: readonly Float64Array[]): void {
  const [first] = rivals;
  for (let at = 0; at < (first?.length ?? 0); at++) {
    let lowest = 1;
    let highest = 1;
    let low = -1;
    let high = -1;
    rivals.forEach((factors, rival) => {
      const factor = factors[at] ?? 1;
      if (factor < lowest) [lowest, low] = [factor, rival];
      if (factor > highest) [highest, high] = [factor, rival];
    });
    rivals.forEach((factors, rival) => {
      if (rival !== low && rival !== high) factors[at] = 1;
    });
  }
}

function product(tables: readonly Float64Array[]): Float64Array {
  const [first = new Float64Array(), ...others] = tables;
  const factors = first.slice();
  for (const other of others)
    for (let at = 0; at < factors.length; at++) factors[at] = (factors[at] ?? 1) * (other[at] ?? 1);
  return factors;
}
