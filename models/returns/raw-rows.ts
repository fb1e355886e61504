import type { Part } from './part.ts';
import type { Remark } from './remarks.ts';

/*
 * Rows as numbers, on their way from the files to the records: no cell of a file is in them. A child is a place in the list of
 * children, which is the only thing that knows its identifier, and goes when reading is done.
 */

export interface RawRow {
  readonly child: number;
  readonly part: Part;
  /** Number of the row in its file. */
  readonly at: number;
}

export interface RawSpell extends RawRow {
  start: number;
  /** NONE when open. */
  end: number;
}

/** Codes are places in `record-lists.ts`. */
export interface RawCare extends RawSpell {
  readonly began: number;
  readonly legal: number;
  /** `TEMPORARY` for a temporary move. */
  readonly placement: number;
  readonly provider: number;
  readonly ended: number;
}

export const TEMPORARY = 254;

export interface RawNeed extends RawSpell {
  readonly ended: number;
  readonly noFurtherAction: number;
}

export interface RawPlan extends RawSpell {
  readonly before: number;
}

export interface RawLetter extends RawSpell {
  readonly letter: number;
  readonly court: number;
  readonly offered: number;
  readonly held: number;
}

export interface RawPermanence extends RawRow {
  readonly day: number;
  readonly kind: number;
}

export interface RawAdoption extends RawRow {
  readonly day: number;
  readonly ceased: number;
}

export interface RawBirth extends RawRow {
  /** NONE when not given. */
  readonly birth: number;
  readonly expected: boolean;
  /** Place in `SEXES`; 0 when not given. */
  readonly sex: number;
  readonly uasc: boolean;
}

/** Everything that has been read of all files. */
export class RawRows {
  readonly parts: Part[] = [];
  readonly births: RawBirth[] = [];
  readonly care: RawCare[] = [];
  readonly need: RawNeed[] = [];
  readonly plans: RawPlan[] = [];
  readonly letters: RawLetter[] = [];
  readonly earlyHelp: RawSpell[] = [];
  readonly permanence: RawPermanence[] = [];
  readonly adoption: RawAdoption[] = [];
  readonly #children = new Map<string, number>();

  get children(): number {
    return this.#children.size;
  }

  /** Place of a child, by its identifier as the file has it. */
  child(identifier: string): number {
    const plain = identifier.toUpperCase().replace(/\.0$/, '');
    const known = this.#children.get(plain);
    if (known !== undefined) return known;
    this.#children.set(plain, this.#children.size);
    return this.#children.size - 1;
  }

  /** Takes all rows of another in: how a file that could be read to its end joins the others. */
  join(other: RawRows): void {
    const places = [...other.#children.keys()].map((identifier) => this.child(identifier));
    const moved = <Kind extends RawRow>(rows: readonly Kind[]): Kind[] =>
      rows.map((row) => ({ ...row, child: places[row.child] ?? row.child }));
    this.parts.push(...other.parts);
    append(this.births, moved(other.births));
    append(this.care, moved(other.care));
    append(this.need, moved(other.need));
    append(this.plans, moved(other.plans));
    append(this.letters, moved(other.letters));
    append(this.earlyHelp, moved(other.earlyHelp));
    append(this.permanence, moved(other.permanence));
    append(this.adoption, moved(other.adoption));
  }
}

/** Not by spreading, which a hundred thousand rows are too many for. */
function append<Kind>(to: Kind[], rows: readonly Kind[]): void {
  for (const row of rows) to.push(row);
}

export function remark(row: RawRow, about: Remark): void {
  row.part.remarks.add(about, row.at);
}
