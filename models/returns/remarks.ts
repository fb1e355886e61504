/*
 * What is said of rows. `left-out`: the row is not in the records. `changed`: it is, but not as it stood. `checked`: it is as it
 * stood, and something about it is odd.
 */
export const REMARKS = {
  'no-child': 'left-out',
  'no-start': 'left-out',
  'bad-date': 'left-out',
  'ends-before-start': 'left-out',
  'lasts-no-day': 'left-out',
  'in-the-future': 'left-out',
  'after-last-day': 'left-out',
  'short-break': 'left-out',
  duplicate: 'left-out',
  'in-later-return': 'left-out',
  'same-start': 'left-out',
  'known-already': 'left-out',
  'not-needed': 'left-out',
  'overlap-cut': 'changed',
  'ended-by-next': 'changed',
  'closed-unseen': 'changed',
  'end-not-reached': 'changed',
  'no-birth-date': 'checked',
  'bad-birth-date': 'checked',
  'birth-dates-differ': 'checked',
  'born-after-start': 'checked',
  'unknown-code': 'checked',
  'code-of-other-year': 'checked',
  'reason-without-end': 'checked',
  'end-without-reason': 'checked',
  'next-not-there': 'checked',
  'in-care-after-18': 'checked',
  'more-than-one-authority': 'checked',
} as const;

export type Remark = keyof typeof REMARKS;
export type RemarkKind = (typeof REMARKS)[Remark];

/** Rows named for each remark; the rest are only counted. */
const ROWS_NAMED = 8;

export interface Remarked {
  readonly remark: Remark;
  readonly count: number;
  /** The first rows, by their numbers in the file. */
  readonly rows: readonly number[];
}

/** Counts what is said of the rows of one table of one file. */
export class Remarks {
  readonly #said = new Map<Remark, { count: number; readonly rows: number[] }>();

  add(remark: Remark, row: number): void {
    const said = this.#said.get(remark) ?? { count: 0, rows: [] };
    said.count += 1;
    if (said.rows.length < ROWS_NAMED) said.rows.push(row);
    this.#said.set(remark, said);
  }

  join(other: Remarks): void {
    for (const { remark, count, rows } of other.list()) {
      const said = this.#said.get(remark) ?? { count: 0, rows: [] };
      said.count += count;
      said.rows.push(...rows.slice(0, ROWS_NAMED - said.rows.length));
      this.#said.set(remark, said);
    }
  }

  count(kind: RemarkKind): number {
    return [...this.#said].reduce((sum, [remark, { count }]) => sum + (REMARKS[remark] === kind ? count : 0), 0);
  }

  list(): Remarked[] {
    return [...this.#said].map(([remark, { count, rows }]) => ({ remark, count, rows }));
  }
}
