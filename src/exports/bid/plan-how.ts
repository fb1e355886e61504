import { LEVERS } from '../../../models/care/levers.ts';
import type { WorkedProgramme } from '../../../models/run/worked-bid.ts';
import { BOOK_PLAN } from '../../text/bid-book-money.ts';
import { number, words, type Part, type SheetRows } from '../book/book-sheet.ts';
import type { PackData } from './pack-data.ts';

/** How a lever is put into practice: what of it the model was run with, and who does it. What is not set is left out. */
export function addHow(rows: SheetRows, { lever, setting }: WorkedProgramme, { workings }: PackData): void {
  if (setting === null) return;
  const { how } = BOOK_PLAN;
  const definition = LEVERS.find(({ id }) => id === lever);
  const planned = workings.question.bid.plan.levers.find((each) => each.lever === lever);
  const { placesPerYear, start = `${String(workings.first)}-04`, rampMonths = definition?.rampMonths, end } = setting;
  const facts: readonly (readonly [string, string | number | undefined])[] = [
    [how.places, placesPerYear],
    [how.start, start],
    [how.lag, planned?.lagMonths],
    [how.ramp, rampMonths],
    [how.end, end],
    [how.continues, planned?.continues === undefined ? undefined : Number(planned.continues)],
    [how.by, planned?.deliveredBy],
  ];
  for (const [label, fact] of facts) if (fact !== undefined) rows.add(words(label, 'muted'), factPart(fact));
}

const factPart = (fact: string | number): Part => (typeof fact === 'number' ? number(fact, 'wholeLeft') : words(fact));
