import { birthdayOf } from './birthday.ts';
import { remark, TEMPORARY, type RawCare } from './raw-rows.ts';
import { CARE_ENDS, placeIn } from './record-lists.ts';
import { NONE } from './records.ts';
import { closeUnseen, oneForEachStart } from './settle-spells.ts';

const OPEN = placeIn(CARE_ENDS, 'open');
const CONTINUES = placeIn(CARE_ENDS, 'continues');
const ADOPTED = placeIn(CARE_ENDS, 'adopted');
const TURNED_18 = placeIn(CARE_ENDS, 'turned-18');
const ADULT_YEARS = 18;

export interface SettledCare extends Omit<RawCare, 'ended' | 'placement'> {
  period: number;
  ended: number;
  placement: number;
}

/**
 * Episodes of care, none overlapping another of the same child: an episode that goes on past the start of the next is cut there.
 *
 * @param births day of birth by child; NONE when not known
 * @param last last day that any file speaks of
 */
export function settleCare(rows: readonly RawCare[], births: Int32Array, last: number): SettledCare[] {
  const kept = oneForEachStart(afterReturns(rows), last);
  cutAtNext(kept);
  closeUnseen(kept, last);
  const settled = kept.filter(({ start, end }) => end === NONE || end > start).map((row) => ({ ...row, period: 0 }));
  let period = -1;
  settled.forEach((row, at) => {
    const before = settled[at - 1];
    const goesOn = before?.child === row.child && before.end === row.start;
    if (!goesOn) period += 1;
    if (!goesOn && births[row.child] === NONE) remark(row, 'no-birth-date');
    row.period = period;
    if (row.placement === TEMPORARY) row.placement = goesOn ? before.placement : 0;
    endOf(row, settled[at + 1], births[row.child] ?? NONE);
  });
  return settled;
}

/** Lists tell of a child whose episodes are in a return only from where the return ends. */
function afterReturns(rows: readonly RawCare[]): RawCare[] {
  const known = new Map<number, number>();
  for (const { child, part } of rows) {
    if (part.table === 'episodes') known.set(child, Math.max(known.get(child) ?? -Infinity, part.to));
  }
  return rows.flatMap((row) => {
    const to = row.part.table === 'episodes' ? -Infinity : (known.get(row.child) ?? -Infinity);
    if (row.start > to) return [row];
    if (row.end === NONE || row.end > to + 1) return [{ ...row, start: to + 1 }];
    remark(row, 'known-already');
    return [];
  });
}

function cutAtNext(rows: readonly RawCare[]): void {
  rows.forEach((row, at) => {
    const next = rows[at + 1];
    if (next?.child !== row.child || (row.end !== NONE && row.end <= next.start)) return;
    remark(row, row.end === NONE ? 'ended-by-next' : 'overlap-cut');
    row.end = next.start;
  });
}

/** How an episode ended, from what is known of the next and of the child's age. */
function endOf(row: SettledCare, next: SettledCare | undefined, birth: number): void {
  const adult = birth === NONE ? Infinity : birthdayOf(birth, ADULT_YEARS);
  if (birth > row.start) remark(row, 'born-after-start');
  if (row.end === NONE) {
    if (row.part.to >= adult) remark(row, 'in-care-after-18');
    row.ended = OPEN;
  } else if (next?.child === row.child && next.start === row.end) row.ended = CONTINUES;
  else if (row.end >= adult && row.ended !== ADOPTED) row.ended = TURNED_18;
  else if (row.ended === CONTINUES || row.ended === OPEN) {
    remark(row, 'next-not-there');
    row.ended = 0;
  }
}
