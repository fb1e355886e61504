import { AS_MONEY } from './as-money.ts';
import { NumberField } from './number-field.svelte.ts';

/** What a field takes at least and at most, which may move. */
export type Limits = readonly [minimum: () => number, maximum: () => number];

/** A field of pounds between two ends. */
export function poundsBetween(
  name: string,
  [minimum, maximum]: Limits,
  read: () => number,
  write: (value: number) => void,
): NumberField {
  return new NumberField({
    name,
    get minimum() {
      return minimum();
    },
    get maximum() {
      return maximum();
    },
    ...{ whole: false, read, write },
    ...AS_MONEY,
  });
}
