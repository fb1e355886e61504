import type { BidInput } from '../../../models/run/bid-inputs.ts';
import { BOOK_INPUTS } from '../../text/bid-book.ts';
import { stakeName } from '../../text/bid-stakes.ts';
import type { PackData } from './pack-data.ts';

/** What an uncertain number of a bid is called. */
export function riskLabel({ library }: Pick<PackData, 'library'>, { id, kind }: Pick<BidInput, 'id' | 'kind'>): string {
  if (kind !== 'growth') return stakeName(kind, library[id]?.label ?? id);
  return id === 'residential' || id === 'placements' || id === 'pay' ? BOOK_INPUTS.growth[id] : id;
}
