import { CARE_ENDS, PLACEMENT_GROUPS, placeIn, STARTS } from '../returns/record-lists.ts';
import { NONE, type Records } from '../returns/records.ts';
import { dayIn, monthOf, monthOfMajority, seenIn } from './records-months.ts';
import { needSpells } from './records-need-spells.ts';
import { afterPlanSpells, planSpells } from './records-plan-spells.ts';
import { endingAt, type Spell } from './records-spell.ts';

const ADOPTION = 'placed-for-adoption';
/** Longest that children at home after care are followed. */
const HOME_MONTHS = 72;

const LEFT: Readonly<Partial<Record<(typeof CARE_ENDS)[number], string>>> = {
  home: 'home',
  'special-guardianship': 'guardianship',
  'child-arrangements': 'guardianship',
  adopted: 'adopted',
  relatives: 'otherwise',
  independent: 'otherwise',
  otherwise: 'otherwise',
  unknown: 'otherwise',
};

/** Every stretch in which a fitted move could have been made. */
export function spellsOf(records: Records): Spell[] {
  return [
    ...careSpells(records),
    ...homeSpells(records),
    ...planSpells(records),
    ...afterPlanSpells(records),
    ...needSpells(records),
  ];
}

/** Whether a period of care has its beginning in the records; where it has not, how long it lasted is not known. */
export function beganInRecords({ care }: Records, row: number): boolean {
  return care.began[row] === placeIn(STARTS, 'began');
}

function careSpells(records: Records): Spell[] {
  const { care } = records;
  const seen = seenIn(records, 'care');
  const last = monthOf(records.asOf);
  let first = 0;
  return Array.from({ length: care.size }, (_, row) => row).flatMap((row) => {
    if (care.period[row] !== care.period[row - 1]) first = row;
    const placement = PLACEMENT_GROUPS[care.placement[row] ?? 0] ?? 'unknown';
    if (placement === 'unknown' || !beganInRecords(records, first)) return [];
    const end = dayIn(care.end, row);
    const turned18 = care.ended[row] === placeIn(CARE_ENDS, 'turned-18');
    return [
      {
        child: care.child[row] ?? NONE,
        state: `care.${placement}`,
        clock: monthOf(care.start[first] ?? NONE),
        from: monthOf(care.start[row] ?? NONE),
        // Birthdays come before every other move of the month.
        until: end === null ? last : monthOf(end) - (turned18 ? 1 : 0),
        move: end === null || turned18 ? null : moveOf(records, row, placement),
        seen,
      },
    ];
  });
}

function moveOf({ care }: Records, row: number, placement: string): string | null {
  const ended = CARE_ENDS[care.ended[row] ?? 0] ?? 'unknown';
  if (ended !== 'continues') return ended === 'adopted' && placement !== ADOPTION ? ADOPTION : (LEFT[ended] ?? null);
  const next = PLACEMENT_GROUPS[care.placement[row + 1] ?? 0] ?? 'unknown';
  if (next === placement || next === 'unknown' || placement === ADOPTION) return null;
  return next === ADOPTION ? ADOPTION : 'changed';
}

function homeSpells(records: Records): Spell[] {
  const { care, children } = records;
  const seen = seenIn(records, 'care');
  return Array.from({ length: care.size }, (_, row) => row)
    .filter((row) => care.ended[row] === placeIn(CARE_ENDS, 'home') && seen(monthOf(care.end[row] ?? NONE)))
    .map((row) => {
      const child = care.child[row] ?? NONE;
      const from = monthOf(care.end[row] ?? NONE);
      const back = care.child[row + 1] === child ? monthOf(care.start[row + 1] ?? NONE) : Infinity;
      const until = Math.min(
        monthOf(records.asOf),
        monthOfMajority(children.birth[child] ?? NONE) - 1,
        from + HOME_MONTHS,
      );
      return { child, state: 'returned-home', clock: from, from, ...endingAt(back, until, 'home-again'), seen };
    });
}
