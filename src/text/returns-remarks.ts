import type { Remark, Remarked } from '../../models/returns/remarks.ts';
import { count, listed, whole } from './numbers.ts';

/** What is said of rows; each stands after “1 row:” as well as after “12 rows:”. */
const REMARKS: Readonly<Record<Remark, string>> = {
  'no-child': 'no child is named',
  'no-start': 'no start date',
  'bad-date': 'a date that does not exist, or is not written day/month/year or year-month-day',
  'ends-before-start': 'the end is before the start',
  'lasts-no-day': 'the end is on the day of the start',
  'in-the-future': 'the start is after today',
  'after-last-day': 'the start is after the last day the files cover',
  'short-break': 'agreed short breaks (V3, V4), which official counts leave out',
  duplicate: 'the same as another row',
  'in-later-return': 'reported again in a later file, which is used instead',
  'same-start': 'another episode of the same child starts on the same day; the one that ends later is used',
  'known-already': 'within a time that a return already covers',
  'not-needed': 'referrals that led on, which List 6 covers',
  'overlap-cut': 'ran on past the start of the child’s next, and cut there',
  'ended-by-next': 'open although the child’s next had started, and ended there',
  'closed-unseen': 'open in one file and missing from the next; taken to have ended with the last file to show it',
  'end-not-reached': 'the end is after the last day the files cover, so taken as open',
  'no-birth-date': 'care begins for a child with no birth date in any file',
  'bad-birth-date': 'a birth date that does not exist',
  'birth-dates-differ': 'a different birth date from an earlier row; the latest is used',
  'born-after-start': 'the start is before the child’s birth',
  'unknown-code': 'a code that is in no code set',
  'code-of-other-year': 'a code that the return of that year does not have',
  'reason-without-end': 'a reason for ending but no end',
  'end-without-reason': 'an end but no reason',
  'next-not-there': 'another episode is said to follow on the same day, and none does',
  'in-care-after-18': 'still open after the eighteenth birthday',
  'more-than-one-authority': 'another authority is named: these files are of more than one',
};

/** “12 rows: the end is before the start (rows 4, 9, 12 and others)”. */
export function remarkInWords({ remark, count: rows, rows: named }: Remarked): string {
  const others = rows > named.length ? ['others'] : [];
  const places = listed([...named.map(whole), ...others]);
  return `${count(rows, 'row', 'rows')}: ${REMARKS[remark]} (${rows === 1 ? 'row' : 'rows'} ${places}).`;
}
