import { openUniform } from '../random/keys.ts';
import { threefry } from '../random/threefry.ts';

/** Whose luck it is: brothers and sisters share the two words. */
interface Key {
  readonly high: number;
  readonly low: number;
  readonly sibling: number;
}

/** Counter, under a child's key, of what only the generator draws. Apart from those of the engine; never renumber. */
const INVENTED = 96;
const WORDS = new Int32Array(2);

/** A number from 0 to 1 that belongs to a child and a purpose, the same whenever it is asked for. */
export function invented({ high, low, sibling }: Key, purpose: number): number {
  threefry(high, low, purpose, INVENTED + sibling, WORDS, 0);
  return openUniform(WORDS[0] ?? 0);
}

/** What a number is invented for. Months of the run take the numbers from `date` on. */
export const INVENTED_FOR = {
  sex: 0,
  birth: 1,
  unaccompanied: 2,
  legal: 3,
  birthday: 4,
  date: 1000,
} as const;
