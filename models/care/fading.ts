import { exp, log } from '../random/elementary.ts';

/** What is left of an effect so many months after it began to fade; 1 before that. */
export function leftAfter(months: number, halfLife: number): number {
  if (months <= 0) return 1;
  return halfLife > 0 ? exp((-log(2) * months) / halfLife) : 0;
}

/**
 * How much of a lever still works, month by month: as much as is given while the programme lasts, and less and less of it
 * afterwards, although it costs nothing any more.
 *
 * @param given what is given each month
 * @param end first month in which it is no longer given
 */
export function lingering(given: Float64Array, today: number, end: number, halfLife: number): Float64Array {
  if (end <= 0 || end >= given.length) return given;
  const last = given[end - 1] ?? today;
  return given.map((value, month) =>
    month < end ? value : today + (last - today) * leftAfter(month - end + 1, halfLife),
  );
}
