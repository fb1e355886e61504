import type { EvidenceEntry, EvidenceLibrary } from '../../models/care/evidence.ts';
import { BID_LINES } from '../../models/economics/bid-lines.ts';
import { INFLATION_CLASSES, type Bid, type UncertainNumber } from '../../models/economics/bid.ts';
import { cashableEntry } from '../../models/economics/default-bid.ts';
import { pricesOfBid, priceBook, type PriceEntry } from '../../models/economics/price-book.ts';
import { rangeOfPrice } from '../../models/economics/price-range.ts';
import { interval90 } from '../../models/random/distributions.ts';
import type { ChartTable } from '../charts/table.ts';
import { BOOK_INPUTS } from '../text/bid-book.ts';
import { pricePounds } from '../text/bid-money.ts';
import { standingInWords, strengthInWords } from '../text/evidence.ts';
import { percent } from '../text/numbers.ts';
import type { Catalogue } from '../state/catalogue.ts';
import { PACK, PACK_ASSUMPTIONS } from '../text/pack.ts';
import type { PlannedScenario } from '../workspace/workspace.ts';
import { assumptionsOf } from './report-assumptions.ts';
import { rangeInWords, unitBeside } from '../text/prices.ts';

/** What the numbers of a bid are held against: those of the evidence, with values of one's own in it. */
export interface AssumedBid {
  readonly bid: Bid;
  readonly usual: Bid;
  readonly library: EvidenceLibrary;
  /** Ids of what the plan buys. */
  readonly programmes: readonly string[];
}

type Row = ChartTable['rows'][number];
const COLUMNS = PACK_ASSUMPTIONS.columns;

/** A number of the bid: with the source of its entry as long as it is as usual. */
function row(id: string, name: string, value: string, isUsual: boolean, entry: EvidenceEntry | undefined): Row {
  const { own } = PACK_ASSUMPTIONS;
  const standing = isUsual && entry ? [standingInWords(entry), entry.source] : [own.strength, own.source];
  return { id, name, cells: [value, ...standing] };
}

const tableOf = (caption: string, rows: readonly Row[]): ChartTable => ({ caption, columns: COLUMNS, rows });
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function shareInWords({ value, distribution }: UncertainNumber): string {
  if (distribution === undefined || distribution.kind === 'fixed') return percent(rounded(value));
  const [low, high] = interval90(distribution).map((end) => percent(rounded(end)));
  return PACK.between(percent(rounded(value)), low ?? '', high ?? '');
}

/** A tenth of a per cent is finer than any of these is known. */
const rounded = (share: number): number => Math.round(share * 1000) / 1000;

/** Prices of all lines and of what the plan buys, each in its money. */
export function priceAssumptions({ bid, library, programmes }: AssumedBid): ChartTable {
  const used = new Set([...BID_LINES.map(({ id }) => id), ...programmes]);
  const prices = pricesOfBid(priceBook(library), bid.prices).filter(({ id }) => used.has(id));
  return tableOf(
    PACK_ASSUMPTIONS.prices,
    prices.map((price) => ({
      ...{ id: price.id, name: price.label },
      cells: [priceInWords(price), standingInWords(price), price.source],
    })),
  );
}

function priceInWords(price: PriceEntry): string {
  const range = rangeOfPrice(price);
  const ends = range.shape === 'fixed' ? '' : ` (${rangeInWords(range)})`;
  return `${pricePounds(price.value)} ${unitBeside(price.unit)}${ends}, ${price.priceYear}`;
}

/** What becomes of a change in each line: worth, cash, and when. */
export function lineAssumptions({ bid, usual, library }: AssumedBid): ChartTable {
  return tableOf(
    PACK_ASSUMPTIONS.lines,
    BID_LINES.flatMap(({ id }) => {
      const line = bid.value.lines[id];
      if (line === undefined) return [];
      const label = library[id]?.label ?? id;
      const words = PACK_ASSUMPTIONS.line(percent(line.marginal), shareInWords(line.cashable), line.lagMonths);
      return [row(id, label, words, same(line, usual.value.lines[id]), library[cashableEntry(id)])];
    }),
  );
}

/** What the levers and drivers of the plan do, and on what evidence. */
export function effectAssumptions(catalogue: Catalogue, plan: PlannedScenario): ChartTable {
  const { effects, effectColumns } = PACK_ASSUMPTIONS;
  return {
    ...{ caption: effects, columns: effectColumns },
    rows: assumptionsOf(catalogue, [plan]).map(({ entry, line }) => ({
      ...{ id: entry.id, name: line },
      cells: [standingInWords(entry), entry.source],
    })),
  };
}

/** Growth, discounting, corrections, and whatever else holds for all of the bid. */
export function generalAssumptions({ bid, usual, library }: AssumedBid): ChartTable {
  const { value, funding } = bid;
  const { words } = PACK_ASSUMPTIONS;
  const of = (name: string, read: (from: Bid) => unknown, written: string, entry: string): Row =>
    row(name, name, written, same(read(bid), read(usual)), library[entry]);
  const growth = { residential: 'E40', placements: 'E40.other', pay: 'inflation.general' } as const;
  const corrections = Object.entries(value.optimism ?? {}).map(
    ([strength, share]) => `${strengthInWords(strength as keyof NonNullable<typeof value.optimism>)} ${percent(share)}`,
  );
  return tableOf(PACK_ASSUMPTIONS.general, [
    ...INFLATION_CLASSES.map((each) =>
      of(
        BOOK_INPUTS.growth[each],
        (from) => from.value.inflation[each],
        shareInWords(value.inflation[each]),
        growth[each],
      ),
    ),
    of(BOOK_INPUTS.deflator, (from) => from.value.deflator, percent(value.deflator), 'inflation.general'),
    of(BOOK_INPUTS.general, (from) => from.value.discount.general, percent(value.discount.general), 'bid.discount'),
    of(BOOK_INPUTS.health, (from) => from.value.discount.health, percent(value.discount.health), 'bid.discount.health'),
    of(words.optimism, (from) => from.value.optimism, corrections.join(', ') || words.none, 'bid.optimism'),
    of(BOOK_INPUTS.clawback, (from) => from.funding.clawback, percent(funding.clawback), 'bid.clawback'),
    of(words.reflow, (from) => from.reflowShare, percent(bid.reflowShare), 'bid.reflow'),
    of(words.basis, (from) => from.value.basis, words[value.basis], 'bid.marginal'),
    ...value.external.map((effect, at) =>
      row(
        effect.id,
        effect.label,
        `${pricePounds(effect.price.value)}, ${effect.priceYear}`,
        same(effect, usual.value.external[at]),
        library[`bid.${effect.id}`],
      ),
    ),
  ]);
}
