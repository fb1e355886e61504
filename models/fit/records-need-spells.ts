import { NONE, type Records } from '../returns/records.ts';
import { dayIn, monthOf, monthOfMajority, seenIn } from './records-months.ts';
import { firstFrom, monthsByChild, type Spell } from './records-spell.ts';

/**
 * Times in need before any plan, from their beginning to the first plan, letter or coming into care. Those that had begun before the
 * records are left out: a census does not say whether such a child had a plan earlier. So are those who had.
 */
export function needSpells(records: Records): Spell[] {
  const { need, plans, letters, care, children } = records;
  const seen = seenIn(records, 'need');
  const [onPlan, lettersOf, intoCare] = [monthsByChild(plans), monthsByChild(letters), monthsByChild(care)];
  return Array.from({ length: need.size }, (_, row) => row).flatMap((row) => {
    const child = need.child[row] ?? NONE;
    const from = monthOf(need.start[row] ?? NONE);
    const plan = firstFrom(onPlan.get(child), from);
    const elsewhere = Math.min(firstFrom(lettersOf.get(child), from), firstFrom(intoCare.get(child), from));
    const hadPlan = firstFrom(onPlan.get(child), -Infinity) < from;
    if (need.noFurtherAction[row] === 1 || !seen(from) || hadPlan || Math.min(plan, elsewhere) === from) return [];
    const end = dayIn(need.end, row);
    const closed = end === null ? Infinity : monthOf(end);
    const until = Math.min(monthOf(records.asOf), monthOfMajority(children.birth[child] ?? NONE) - 1);
    const first = Math.min(plan, elsewhere, closed);
    const move = first > until || first === elsewhere ? null : first === plan ? 'plan' : 'need-ends';
    return [{ child, state: 'child-in-need', clock: from, from, until: Math.min(first, until), move, seen }];
  });
}
