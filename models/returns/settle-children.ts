import { remark, type RawRows } from './raw-rows.ts';
import { NONE, type ChildTable } from './records.ts';

/** One row for each child: what the latest file that says anything says of its birth and sex. */
export function settleChildren({ births, children }: RawRows): ChildTable {
  const table = {
    size: children,
    birth: new Int32Array(children).fill(NONE),
    unborn: new Uint8Array(children),
    sex: new Uint8Array(children),
    uasc: new Uint8Array(children),
  };
  const ranked = births.toSorted((one, other) =>
    one.part.to === other.part.to ? 0 : one.part.to > other.part.to ? 1 : -1,
  );
  for (const row of ranked) {
    const { child, birth, expected, sex, uasc } = row;
    const known = table.birth[child] ?? NONE;
    if (birth !== NONE) {
      if (known !== NONE && known !== birth && !expected && table.unborn[child] === 0)
        remark(row, 'birth-dates-differ');
      // A day that was only expected gives way to the day itself.
      if (known === NONE || !expected) {
        table.birth[child] = birth;
        table.unborn[child] = Number(expected);
      }
    }
    if (sex !== 0) table.sex[child] = sex;
    if (uasc) table.uasc[child] = 1;
  }
  return table;
}
