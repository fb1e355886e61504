import { hasOwn, isRecord, type Table } from '../../models/care/reading.ts';
import type { Bid } from '../../models/economics/bid.ts';
import type { BidChanges } from './kept-bid.ts';

/** Whether a value is made of parts that change one by one; a number with its spread is not. */
const hasParts = (value: unknown): value is Table => isRecord(value) && typeof value.value !== 'number';

/** The usual bid with what has been changed in it. */
export function withChanges(usual: Bid, changes: BidChanges): Bid {
  return merged(usual, changes) as Bid;
}

function merged(usual: unknown, change: unknown): unknown {
  if (!hasParts(usual) || !hasParts(change)) return change;
  const changed = Object.entries(change).map(([part, value]) => [part, merged(usual[part], value)]);
  return { ...usual, ...Object.fromEntries(changed) };
}

/** What of a bid is other than usual; `withChanges` leads back to the bid. */
export function changesFrom(usual: Bid, bid: Bid): BidChanges {
  return difference(usual, bid) ?? {};
}

function difference(usual: unknown, value: unknown): unknown {
  if (!hasParts(usual) || !hasParts(value)) {
    return JSON.stringify(usual) === JSON.stringify(value) ? undefined : value;
  }
  const parts = Object.entries(value).flatMap(([part, own]) => {
    const found = hasOwn(usual, part) ? difference(usual[part], own) : own;
    return found === undefined ? [] : [[part, found] as const];
  });
  return parts.length === 0 ? undefined : Object.fromEntries(parts);
}
