import type { LeverDefinition } from '../../models/care/lever.ts';
import type { EvidenceLibrary } from '../../models/care/evidence.ts';
import type { Bid, FixedCost, PartnerContribution, PlannedLever, YearPounds } from '../../models/economics/bid.ts';
import { priceEntry, scaledPrice, type PriceEntry } from '../../models/economics/price-book.ts';
import { interval90 } from '../../models/random/distributions.ts';
import { BID_NUMBERS } from '../text/bid-inputs.ts';
import type { BidNumber } from './bid-controls.ts';

/** What is planned for a lever; empty where nothing is. */
export function plannedFor({ plan }: Bid, lever: string): PlannedLever {
  return plan.levers.find((each) => each.lever === lever) ?? { lever };
}

/** A bid with something planned for a lever; undefined takes it back to what the scenario has. */
export function withPlanned(
  bid: Bid,
  lever: string,
  change: { readonly [Part in keyof Omit<PlannedLever, 'lever'>]: PlannedLever[Part] | undefined },
): Bid {
  const said = Object.entries({ ...plannedFor(bid, lever), ...change }).filter(([, value]) => value !== undefined);
  const planned = Object.fromEntries(said) as unknown as PlannedLever;
  const others = bid.plan.levers.filter((each) => each.lever !== lever);
  const levers = said.length > 1 ? [...others, planned] : others;
  return { ...bid, plan: { ...bid.plan, levers } };
}

const numberOrNone = (value: number): number | undefined => (Number.isNaN(value) ? undefined : value);

/** Places a year and months until the first place of a lever. */
export function leverNumbers({ id, label }: Pick<LeverDefinition, 'id' | 'label'>): readonly BidNumber[] {
  return [
    {
      ...{ id: `places-${id}`, label: BID_NUMBERS.places(label), unit: 'places', minimum: 0, maximum: 1e6 },
      ...{ mayBeEmpty: true, hint: BID_NUMBERS.placesHint },
      read: (bid) => plannedFor(bid, id).placesPerYear ?? Number.NaN,
      write: (bid, places) => withPlanned(bid, id, { placesPerYear: numberOrNone(places) }),
    },
    {
      ...{ id: `setup-${id}`, label: BID_NUMBERS.setUp(label), unit: 'months', minimum: 0, maximum: 60 },
      hint: BID_NUMBERS.setUpHint,
      read: (bid) => plannedFor(bid, id).lagMonths ?? 0,
      write: (bid, months) => withPlanned(bid, id, { lagMonths: months === 0 ? undefined : months }),
    },
  ];
}

/** The price of what a lever buys; its spread grows and shrinks with it. */
export function priceNumber(library: EvidenceLibrary, id: string): BidNumber {
  const usual = priceEntry(library, id);
  const own = ({ prices }: Bid): PriceEntry => prices.find((each) => each.id === id) ?? usual;
  return {
    ...{ id: `price-${id}`, label: usual.label, unit: 'pounds', minimum: 0, maximum: 1e9, entry: id },
    hint: BID_NUMBERS.priceOf(usual.unit, usual.priceYear),
    read: (bid) => own(bid).value,
    write: (bid, value) => {
      const others = bid.prices.filter((each) => each.id !== id);
      const priced = usual.value === 0 ? { ...usual, value } : scaledPrice(usual, value / usual.value);
      return { ...bid, prices: value === usual.value ? others : [...others, { ...priced, value }] };
    },
    range: () =>
      usual.distribution === undefined || usual.distribution.kind === 'fixed' ? null : interval90(usual.distribution),
  };
}

/** Rows that are added by hand: what partners give, and costs that do not depend on families. */
export function withPartners(bid: Bid, partners: readonly PartnerContribution[]): Bid {
  return { ...bid, funding: { ...bid.funding, partners } };
}

export function withFixed(bid: Bid, fixed: readonly FixedCost[]): Bid {
  return { ...bid, plan: { ...bid.plan, fixed } };
}

/** One row of a list changed, by its id. */
export function changed<Row extends { readonly id: string }>(
  rows: readonly Row[],
  id: string,
  to: Partial<Row>,
): Row[] {
  return rows.map((row) => (row.id === id ? { ...row, ...to } : row));
}

/** An id that no row has. */
export function freeRowId(rows: readonly { readonly id: string }[], kind: string): string {
  for (let number = 1; ; number += 1) {
    const id = `${kind}-${String(number)}`;
    if (!rows.some((row) => row.id === id)) return id;
  }
}

export const yearsOf = (rows: readonly { readonly id: string; readonly years: readonly YearPounds[] }[], id: string) =>
  rows.find((row) => row.id === id)?.years ?? [];

/** What a grant may pay for with one thing more or less; everything when all of it may. */
export function withEligible(bid: Bid, all: readonly string[], id: string, isEligible: boolean): Bid {
  const { eligible = all, ...funding } = bid.funding;
  const now = isEligible ? [...eligible, id] : eligible.filter((each) => each !== id);
  const isAll = all.every((each) => now.includes(each));
  return { ...bid, funding: isAll ? funding : { ...funding, eligible: all.filter((each) => now.includes(each)) } };
}
