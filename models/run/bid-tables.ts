import { BID_LINES, CARE_LINE } from '../economics/bid-lines.ts';
import { fillPaid, paidByYear, type PaidByYear } from '../economics/funding.ts';
import { breakEvenMonth } from './bid-break-even.ts';
import { MEAN_KINDS, SPREAD_KINDS, WHOLE_KINDS, type WholeKind, type YearKind } from './bid-kinds.ts';
import { emptyLedger, type BidLedger } from './bid-ledger.ts';
import type { LineMemory } from './bid-line-money.ts';
import { priced, type PricedMoney } from './bid-pricing.ts';
import type { BidTerms } from './bid-terms.ts';
import type { YearSums } from './bid-years.ts';

/** A bid’s money over one scenario in every replicate. */
export interface BidTables {
  readonly replicates: number;
  /** `[year * replicates + replicate]`. */
  readonly years: Readonly<Record<YearKind, Float64Array>>;
  readonly whole: Readonly<Record<WholeKind, Float64Array>>;
  /** Months from the start until money is back for good; 0 when none was ever out, infinite when it is not within the run. */
  readonly breakEven: { readonly fund: Float64Array; readonly authority: Float64Array };
  readonly ledger: BidLedger;
}

const CARE = BID_LINES.findIndex(({ id }) => id === CARE_LINE);

/** Room for the tables of one scenario, used again for the next: what is in it holds only until then. */
export class BidRoom {
  readonly years: Record<YearKind, Float64Array>;
  readonly whole: Record<WholeKind, Float64Array>;
  readonly breakEven: Record<'fund' | 'authority', Float64Array>;
  readonly money: PricedMoney;
  readonly paid: PaidByYear;
  /** What the lines cost without a plan, and with one: `[year * replicates + replicate]`. */
  readonly without: Float64Array;
  readonly withPlan: Float64Array;

  constructor(years: number, replicates: number) {
    this.years = tablesFor<YearKind>([...SPREAD_KINDS, ...MEAN_KINDS], years * replicates);
    this.whole = tablesFor(WHOLE_KINDS, replicates);
    this.breakEven = tablesFor(['fund', 'authority'], replicates);
    this.money = tablesFor(['worth', 'saved', 'others', 'health', 'eligible', 'other', 'reflow'], years * replicates);
    this.paid = paidByYear(years);
    this.without = new Float64Array(years * replicates);
    this.withPlan = new Float64Array(years * replicates);
  }
}

function tablesFor<Kind extends string>(kinds: readonly Kind[], length: number): Record<Kind, Float64Array> {
  return Object.fromEntries(kinds.map((kind) => [kind, new Float64Array(length)])) as Record<Kind, Float64Array>;
}

/**
 * Prices every replicate of a scenario.
 *
 * @param memory of the lines of this scenario
 * @param room is filled, and given back as tables
 */
export function bidTables(
  terms: BidTerms,
  sums: YearSums,
  replicates: number,
  memory: LineMemory,
  { years, whole, breakEven, money, paid }: BidRoom,
): BidTables {
  const ledger = emptyLedger(terms);
  priced(terms, sums, replicates, ledger, memory, money);
  const care = sums.lines[CARE] as Float64Array;
  for (let replicate = 0; replicate < replicates; replicate++) {
    fillPaid(terms.funding, money.eligible, money.other, replicate * terms.years, paid);
    fillYears(terms, money, paid, replicate, replicates, years);
    fillWhole(terms, money, replicate, replicates, years, whole);
    const at = replicate * terms.years;
    let childMonths = 0;
    for (let year = 0; year < terms.years; year++) childMonths += care[at + year] as number;
    whole.childYears[replicate] = (0 - childMonths) / 12;
    breakEven.fund[replicate] = breakEvenMonth(years.fundPosition, replicate, replicates);
    breakEven.authority[replicate] = breakEvenMonth(years.position, replicate, replicates);
  }
  return { replicates, years, whole, breakEven, ledger };
}

function fillYears(
  { funding, years }: BidTerms,
  { eligible, other, reflow, saved, worth }: PricedMoney,
  paid: PaidByYear,
  replicate: number,
  replicates: number,
  into: Record<YearKind, Float64Array>,
): void {
  let position = 0;
  let fundPosition = 0;
  const from = replicate * years;
  for (let year = 0; year < years; year++) {
    const at = year * replicates + replicate;
    const spend = (eligible[from + year] as number) + (other[from + year] as number);
    const moved = reflow[from + year] as number;
    const cash = saved[from + year] as number;
    const called = (paid.authority[year] as number) + moved - (paid.kept[year] as number);
    const match = funding.match[year] as number;
    position += cash - called;
    fundPosition += cash - spend - moved;
    into.spend[at] = spend;
    into.grant[at] = paid.grant[year] as number;
    into.clawedBack[at] = paid.clawedBack[year] as number;
    into.partners[at] = paid.partners[year] as number;
    into.reflow[at] = moved;
    into.saved[at] = cash;
    into.worth[at] = worth[from + year] as number;
    into.netCost[at] = called - cash;
    into.position[at] = position;
    into.fundPosition[at] = fundPosition;
    into.calledFor[at] = Math.max(0, called - match);
    into.shortfall[at] = Math.max(0, called - cash - match);
  }
}

function fillWhole(
  { present: { general, health }, years }: BidTerms,
  money: PricedMoney,
  replicate: number,
  replicates: number,
  tables: Record<YearKind, Float64Array>,
  into: Record<WholeKind, Float64Array>,
): void {
  let costs = 0;
  let worth = 0;
  let saved = 0;
  let others = 0;
  let net = 0;
  for (let year = 0; year < years; year++) {
    const at = year * replicates + replicate;
    const own = replicate * years + year;
    const now = general[year] as number;
    costs += now * ((tables.spend[at] as number) + (money.reflow[own] as number));
    worth += now * (money.worth[own] as number);
    saved += now * (money.saved[own] as number);
    others += now * (money.others[own] as number) + (health[year] as number) * (money.health[own] as number);
    net += now * (tables.netCost[at] as number);
  }
  into.costs[replicate] = costs;
  into.worth[replicate] = worth;
  into.saved[replicate] = saved;
  into.publicWorth[replicate] = worth + others;
  into.fund[replicate] = saved - costs;
  into.authority[replicate] = 0 - net;
  into.publicValue[replicate] = worth + others - costs;
}
