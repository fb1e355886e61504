import type { Remark, Remarked } from '../../models/returns/remarks.ts';
import { count, listed, whole } from './numbers.ts';

/** What is said of rows; each goes on after “12 rows”. */
const REMARKS: Readonly<Record<Remark, string>> = {
  'no-child': 'name no child',
  'no-start': 'have no start date',
  'bad-date': 'hold a date that is none, or not written day/month/year or year-month-day',
  'ends-before-start': 'end before they start',
  'lasts-no-day': 'end on the day they start',
  'in-the-future': 'start after today',
  'after-last-day': 'start after the last day that the files speak of',
  'short-break': 'are agreed short breaks (V3, V4), which official counts leave out',
  duplicate: 'say again what another row says',
  'in-later-return': 'are told again in a later file, which is used',
  'same-start': 'start on the day another episode of the same child starts; the one that ends later is used',
  'known-already': 'fall into a time that a return tells of already',
  'not-needed': 'are referrals that led on, which List 6 tells of',
  'overlap-cut': 'went on past the start of the child’s next and were cut there',
  'ended-by-next': 'were open although the child’s next had started, and were ended there',
  'closed-unseen': 'are open in one file and not in the next; taken to have ended with the file that has them',
  'end-not-reached': 'end after the last day spoken of, and are taken as open',
  'no-birth-date': 'begin the care of a child without a birth date in any file',
  'bad-birth-date': 'hold a birth date that is none',
  'birth-dates-differ': 'give another birth date than an earlier row; the latest is used',
  'born-after-start': 'start before the child’s birth',
  'unknown-code': 'hold a code that is in no code set',
  'code-of-other-year': 'hold a code that the return of that year does not have',
  'reason-without-end': 'give a reason for ending but no end',
  'end-without-reason': 'give an end but no reason',
  'next-not-there': 'say that another episode follows on the same day, and none does',
  'in-care-after-18': 'are still open after the eighteenth birthday',
  'more-than-one-authority': 'name another authority: these files are of more than one',
};

/** “12 rows end before they start (rows 4, 9, 12 and others)”. */
export function remarkInWords({ remark, count: rows, rows: named }: Remarked): string {
  const others = rows > named.length ? ['others'] : [];
  const places = listed([...named.map(whole), ...others]);
  return `${count(rows, 'row', 'rows')}: ${REMARKS[remark]} (${rows === 1 ? 'row' : 'rows'} ${places}).`;
}
