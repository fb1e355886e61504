import { NONE, type Records } from '../returns/records.ts';
import { dayIn, monthOf, monthOfMajority, seenIn } from './records-months.ts';
import { endingAt, firstFrom, monthsByChild, type Spell } from './records-spell.ts';

/** Times on a plan. Coming into care ends one, even where the plan goes on beside it. */
export function planSpells(records: Records): Spell[] {
  const { plans, children, care } = records;
  const seen = seenIn(records, 'plans');
  const intoCare = monthsByChild(care);
  return Array.from({ length: plans.size }, (_, row) => {
    const child = plans.child[row] ?? NONE;
    const from = monthOf(plans.start[row] ?? NONE);
    const end = dayIn(plans.end, row);
    const ends = Math.min(end === null ? Infinity : monthOf(end), firstFrom(intoCare.get(child), from));
    const until = Math.min(monthOf(records.asOf), monthOfMajority(children.birth[child] ?? NONE) - 1);
    return { child, state: 'child-protection', clock: from, from, ...endingAt(ends, until, 'plan-ends'), seen };
  });
}

/** Times after a plan, or after pre-proceedings that did not end in care: at risk of a further plan, whether help goes on or not. */
export function afterPlanSpells(records: Records): Spell[] {
  const { plans, letters, care, children } = records;
  const seen = seenIn(records, 'plans');
  const [onPlan, lettersOf, intoCare] = [monthsByChild(plans), monthsByChild(letters), monthsByChild(care)];
  const isInCare = inCareOn(records);
  return [plans, letters].flatMap(({ child: who, end, size }) =>
    Array.from({ length: size }, (_, row) => row).flatMap((row) => {
      const ended = dayIn(end, row);
      const child = who[row] ?? NONE;
      const birth = children.birth[child] ?? NONE;
      if (ended === null || !seen(monthOf(ended)) || monthOf(ended) >= monthOfMajority(birth)) return [];
      const from = monthOf(ended);
      const elsewhere = Math.min(firstFrom(intoCare.get(child), from), firstFrom(lettersOf.get(child), from));
      if (elsewhere === from || isInCare(child, ended)) return [];
      const until = Math.min(elsewhere, monthOf(records.asOf), monthOfMajority(birth) - 1);
      const again = firstFrom(onPlan.get(child), from + 1);
      return [{ child, state: 'known-after-plan', clock: from, from, ...endingAt(again, until, 'plan-again'), seen }];
    }),
  );
}

/** Whether a child is in care on a day, the last day of a time in care included. */
function inCareOn({ care }: Records): (child: number, day: number) => boolean {
  const rows = new Map<number, number[]>();
  care.child.forEach((who, row) => rows.set(who, [...(rows.get(who) ?? []), row]));
  return (child, day) =>
    (rows.get(child) ?? []).some((row) => {
      const end = dayIn(care.end, row);
      return (care.start[row] ?? NONE) <= day && (end === null || end >= day);
    });
}
