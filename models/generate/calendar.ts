import { dayOf } from '../returns/days.ts';
import { invented, INVENTED_FOR } from './invented.ts';
import type { Life } from './lives.ts';

/** Every month has them, so that a date never falls into the next. */
const DAYS = 28;

/** Turns months of a run into days, each child's own. */
export interface Calendar {
  readonly birthOf: (life: Life) => number;
  /** Never before the birth, nor in the month of coming before the birthday in it; on the birthday for those who turn 18. */
  readonly dayIn: (life: Life, month: number, birthday?: boolean) => number;
}

/** @param year the run begins on 1 April of it */
export function calendarFrom(year: number): Calendar {
  const dayAt = (month: number, share: number): number => {
    const fromJanuary = month + 3;
    const monthOfYear = ((fromJanuary % 12) + 12) % 12;
    return dayOf(year + Math.floor(fromJanuary / 12), monthOfYear + 1, 1 + Math.floor(share * DAYS));
  };
  const shareOfBirth = (life: Life): number => invented(life, INVENTED_FOR.birth);
  const birthOf = (life: Life): number => dayAt(life.birth, shareOfBirth(life));
  // Who comes in a month has the age of its end: those whose birthday is in it have had it.
  const earliest = (life: Life, month: number): number =>
    month === life.arrivals[0]?.month && (month - life.birth) % 12 === 0
      ? dayAt(month, shareOfBirth(life))
      : birthOf(life);
  return {
    birthOf,
    dayIn: (life, month, birthday = false) =>
      birthday
        ? dayAt(month, shareOfBirth(life))
        : Math.max(earliest(life, month), dayAt(month, invented({ ...life, sibling: 0 }, INVENTED_FOR.date + month))),
  };
}
