import { dateOf, dayOf } from './days.ts';
import { NONE } from './records.ts';

/** The day somebody turns so many years old; 1 March for those born on 29 February when there is none. */
export function birthdayOf(birth: number, years: number): number {
  const { year, month, day } = dateOf(birth);
  const found = dayOf(year + years, month, day);
  return found === NONE ? dayOf(year + years, 3, 1) : found;
}
