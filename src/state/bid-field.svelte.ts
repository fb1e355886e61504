import { readPounds } from '../../models/economics/pounds-text.ts';
import { BID_EDIT } from '../text/bid.ts';
import { bidUnitWords } from '../text/bid-units.ts';
import { inDigits, UP_TO_TWO } from '../text/digits.ts';
import type { BidNumber } from './bid-controls.ts';
import type { BidState } from './bid.svelte.ts';
import { NumberField } from './number-field.svelte.ts';

/** The field of a number of the bid: what is typed well is set at once, what is not is told of. */
export function bidField(bid: BidState, { id, label, unit, ...control }: BidNumber): NumberField {
  const { scale, suffix } = bidUnitWords(unit);
  const set = (value: number): void => {
    bid.edit(control.write(bid.bid, value, bid.usual), BID_EDIT.of(label), id);
  };
  return new NumberField({
    name: label,
    minimum: control.minimum * scale,
    maximum: control.maximum * scale,
    whole: unit === 'months',
    read: () => tidy(control.read(bid.bid) * scale),
    write: (typed) => {
      set(tidy(typed) / scale);
    },
    ...(control.mayBeEmpty
      ? {
          clear: () => {
            set(Number.NaN);
          },
        }
      : {}),
    parse: (text) => (unit === 'pounds' ? (readPounds(text) ?? Number.NaN) : Number(withoutSuffix(text, suffix))),
    show: (value) => (unit === 'pounds' ? inDigits(value, UP_TO_TWO) : String(value)),
  });
}

/** "3.5%" where 3.5 is asked for. */
function withoutSuffix(text: string, suffix: string): string {
  const bare = text.trim();
  return suffix.startsWith('%') && bare.endsWith('%') ? bare.slice(0, -1) : bare;
}

/** Hides the dust of binary fractions. */
function tidy(value: number): number {
  return Number.isNaN(value) ? value : Number(value.toPrecision(12));
}
