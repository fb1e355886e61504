import { openUniform } from '../random/keys.ts';
import { threefry } from '../random/threefry.ts';
import { dayOf } from '../returns/days.ts';
import type { Life } from './lives.ts';

/** Counter, under a child's key, of what only the generator draws. Apart from those of the engine; never renumber. */
const INVENTED = 96;
/** Every month has them, so that a date never falls into the next. */
const DAYS = 28;
const WORDS = new Int32Array(2);

/** A number from 0 to 1 that belongs to a child and a purpose, the same whenever it is asked for. */
export function invented({ high, low, sibling }: Pick<Life, 'high' | 'low' | 'sibling'>, purpose: number): number {
  threefry(high, low, purpose, INVENTED + sibling, WORDS, 0);
  return openUniform(WORDS[0] ?? 0);
}

/** What a number is invented for. Months of the run take the numbers from `date` on. */
export const INVENTED_FOR = { sex: 0, birth: 1, unaccompanied: 2, legal: 3, date: 1000 } as const;

/** Turns months of a run into days, each child's own. */
export interface Calendar {
  readonly birthOf: (life: Life) => number;
  /** Never before the birth; on the birthday for those who turn 18. */
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
  return {
    birthOf,
    dayIn: (life, month, birthday = false) =>
      birthday
        ? dayAt(month, shareOfBirth(life))
        : Math.max(birthOf(life), dayAt(month, invented({ ...life, sibling: 0 }, INVENTED_FOR.date + month))),
  };
}
