import type { ShrunkTotals } from './shrink.ts';
import { ENTRIES, EXITS, sumOf, type TotalId, type Totals } from './totals.ts';

/** A yearly number: as given, as the fitted year has it, and as it is taken to go on after it was drawn towards England. */
export interface Residual {
  readonly id: 'need' | 'plans' | 'entries' | 'exits';
  readonly given: number;
  readonly taken: number;
  readonly fitted: number;
}

const COMPARED: readonly {
  readonly id: Residual['id'];
  readonly boxes: readonly TotalId[];
  readonly output: string;
}[] = [
  { id: 'need', boxes: ['need.in'], output: 'flow.child-in-need.in' },
  { id: 'plans', boxes: ['plans.in'], output: 'flow.child-protection.in' },
  { id: 'entries', boxes: ENTRIES, output: 'flow.care.in' },
  { id: 'exits', boxes: EXITS, output: 'flow.care.out' },
];

/** The fitted year beside the figures. */
export function residualsOf(
  totals: Totals,
  { totals: taken }: ShrunkTotals,
  got: ReadonlyMap<string, number>,
): Residual[] {
  return COMPARED.map(({ id, boxes, output }) => ({
    id,
    given: sumOf(totals, boxes),
    taken: sumOf(taken, boxes),
    fitted: got.get(output) ?? NaN,
  }));
}
