import { emptyLedger, type BidLedger } from './bid-ledger.ts';
import type { LineMemory } from './bid-line-money.ts';
import { priced } from './bid-pricing.ts';
import type { BidRoom } from './bid-tables.ts';
import type { BidTerms } from './bid-terms.ts';
import type { YearSums } from './bid-years.ts';

/** What the lines of the model cost where nothing is bid for, programmes and loops with them. */
export interface CostWithout {
  /** `[year * replicates + replicate]`. */
  readonly cost: Float64Array;
  readonly ledger: BidLedger;
}

/**
 * Prices every replicate of a scenario by itself, without funding or a plan.
 *
 * @param memory of the lines of this scenario
 * @param room is filled, and lent out until the next time
 */
export function costWithout(
  terms: BidTerms,
  sums: YearSums,
  replicates: number,
  memory: LineMemory,
  { money, without: cost }: BidRoom,
): CostWithout {
  const ledger = emptyLedger(terms);
  priced(terms, sums, replicates, ledger, memory, money);
  const { eligible, other, reflow, worth } = money;
  for (let replicate = 0; replicate < replicates; replicate++) {
    for (let year = 0; year < terms.years; year++) {
      const at = replicate * terms.years + year;
      const spend = (eligible[at] as number) + (other[at] as number);
      // What would be saved if there were none of it.
      cost[year * replicates + replicate] = spend + (reflow[at] as number) - (worth[at] as number);
    }
  }
  return { cost, ledger };
}
