import { withOverrides, type Overrides } from '../../../models/care/overrides.ts';
import { assumptionsSheet } from '../about-sheets.ts';
import type { BookSheet } from '../book/book-sheet.ts';
import type { Sheet } from '../sheet.ts';
import { fundingSheet } from './funding-sheet.ts';
import { inputsSheet } from './input-sheets.ts';
import { linesSheet } from './line-sheets.ts';
import { monthsSheet } from './months-sheet.ts';
import { nothingSheet } from './nothing-sheet.ts';
import type { PackData } from './pack-data.ts';
import { planSheet } from './plan-sheet.ts';
import { pricesSheet } from './prices-sheet.ts';
import { summarySheet } from './summary-sheet.ts';
import { monitoringSheet, risksSheet, runsSheet } from './told-sheets.ts';
import { valueSheet } from './value-sheet.ts';

/** Values that stood in for the library's in what is bid for. */
function ownValuesOf({ scenarios, workings }: PackData): Overrides {
  return scenarios.find(({ id }) => id === workings.question.scenario)?.evidence ?? {};
}

/** A bid as the sheets of a workbook, every figure of its money a formula that leads back to children × price. */
export function bidBook(pack: PackData): readonly (BookSheet | Sheet)[] {
  const { library, scenarios } = pack;
  const data = { ...pack, library: withOverrides(library, ownValuesOf(pack)) };
  const inputs = inputsSheet(data);
  const prices = pricesSheet(data, inputs.cells);
  const months = monthsSheet(data);
  const plan = planSheet(data, inputs.cells);
  const known = { inputs: inputs.cells, prices: prices.cells, months: months.cells, plan: plan.cells };
  const lines = linesSheet(data, known);
  const funding = fundingSheet(data, { ...known, lines: lines.cells });
  const value = valueSheet(data, { ...known, lines: lines.cells, funding: funding.cells });
  return [
    ...[summarySheet(data, value.cells), inputs.sheet, prices.sheet, plan.sheet, lines.sheet, funding.sheet],
    ...[value.sheet, nothingSheet(data, prices.cells, funding.cells), months.sheet],
    ...[runsSheet(data), risksSheet(data), monitoringSheet(data)],
    assumptionsSheet({ library, workspace: { scenarios } }),
  ];
}
