import { OUTPUTS } from '../../models/run/prepare.ts';
import { OUTPUT_NAMES } from '../text/names.ts';

/** Ways to cut up the number of children in care: each part is an output of a run. */
export type SplitBy = 'placement' | 'age';

const isPart = (id: string): boolean => id.startsWith('stock.care.');
const isAge = (id: string): boolean => id.startsWith('stock.care.age.');

/** "In care: Kinship foster care" is "Kinship foster care" and "In care, aged 0" is "Aged 0" among its like. */
function short(label: string): string {
  const rest = label.replace(/^[^:,]*[:,] /, '');
  return `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
}

export interface SplitPart {
  readonly output: string;
  readonly label: string;
}

export function partsBy(by: SplitBy): SplitPart[] {
  return OUTPUTS.filter(({ id }) => isPart(id) && isAge(id) === (by === 'age')).map(({ id, label }) => ({
    output: id,
    label: short(OUTPUT_NAMES[id] ?? label),
  }));
}

export const SPLIT_OUTPUTS: readonly string[] = OUTPUTS.filter(({ id }) => isPart(id)).map(({ id }) => id);
