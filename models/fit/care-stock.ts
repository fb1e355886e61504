import { PLACEMENTS } from '../care/states.ts';
import type { EvidenceLibrary } from '../care/evidence.ts';
import { entryOf } from '../care/library.ts';
import { bandsOf, byBand, fit } from './bands.ts';

/** Children in care by age band as published, by placement as the mix at that age, with the share of 17 year olds given. */
export function fitCare(
  library: EvidenceLibrary,
  stock: Record<string, number[]>,
  ages: readonly number[],
  shareAged17: number,
): void {
  const placements = bandsByPlacement(library, ages);
  placements.forEach((targets, placement) => {
    const state = `care.${placement}`;
    const own = stock[state] ?? [];
    if (byBand(own).some((total, band) => total === 0 && (targets[band] ?? 0) > 0))
      stock[state] = own.map((each) => each + 1e-9);
    fit(stock, state, targets);
    const fitted = stock[state] ?? [];
    const older = (fitted[16] ?? 0) + (fitted[17] ?? 0);
    fitted[16] = older * (1 - shareAged17);
    fitted[17] = older * shareAged17;
  });
}

/** Official totals by age and by placement, fitted to each other from the mix by age (proportional fitting). */
function bandsByPlacement(library: EvidenceLibrary, ages: readonly number[]): Map<string, number[]> {
  const column = entryOf(library, 'official.care.stock.placement').value;
  const all = ages.reduce((sum, children) => sum + children, 0);
  const officialAll =
    typeof column === 'number' ? column : Object.values(column).reduce((sum, children) => sum + children, 0);
  const table = PLACEMENTS.map(({ id }) =>
    bandsOf(library, `placement.mix.${id}`).map((share, band) => share * (ages[band] ?? 0)),
  );
  for (let count = 0; count < 200; count++) {
    table.forEach((row, index) => {
      const id = PLACEMENTS[index]?.id ?? 'other';
      const target = ((typeof column === 'number' ? 0 : (column[id] ?? 0)) * all) / officialAll;
      const total = row.reduce((sum, children) => sum + children, 0);
      row.forEach((children, band) => (row[band] = total > 0 ? (children * target) / total : 0));
    });
    ages.forEach((target, band) => {
      const total = table.reduce((sum, row) => sum + (row[band] ?? 0), 0);
      table.forEach((row) => (row[band] = total > 0 ? ((row[band] ?? 0) * target) / total : 0));
    });
  }
  return new Map(PLACEMENTS.map(({ id }, index) => [id, table[index] ?? []]));
}
