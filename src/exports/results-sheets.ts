import { OUTPUTS } from '../../models/run/prepare.ts';
import type { Summary } from '../../models/run/request.ts';
import { COLUMNS, SHEETS } from '../text/exports.ts';
import { rounded, type Cell, type Column, type Sheet } from './sheet.ts';
import { disclosed } from './suppress.ts';
import type { Taken } from './taken.ts';

const STATISTICS = ['mean', 'p5', 'p25', 'p50', 'p75', 'p95'] as const;
const INFO = new Map(OUTPUTS.map((output) => [output.id, output]));

const column = (label: string, width: number): Column => ({ label, width });
const STATISTIC_COLUMNS = STATISTICS.map((statistic) => column(COLUMNS[statistic], 14));

/** Every measure of every scenario, one row a month, the baseline first. */
export function resultsSheet({ summary, isOwnData }: Taken): Sheet {
  const columns = [column(COLUMNS.scenario, 34), ...measureColumns()];
  const rows = summary.scenarios.flatMap(({ name, outputs }) =>
    measureRows(outputs, summary.months, isOwnData).map((row) => [name, ...row]),
  );
  return { name: SHEETS.results, columns, rows };
}

/** Every measure of every pair that was compared, run by run. */
export function differencesSheet({ summary, isOwnData }: Taken): Sheet {
  const names = new Map(summary.scenarios.map(({ id, name }) => [id, name]));
  const columns = [column(COLUMNS.scenario, 34), column(COLUMNS.against, 34), ...measureColumns()];
  const rows = summary.differences.flatMap(({ scenario, against, outputs }) => {
    const pair = [scenario, against].map((id) => names.get(id) ?? id);
    return measureRows(outputs, summary.months, isOwnData).map((row) => [...pair, ...row]);
  });
  return { name: SHEETS.differences, columns, rows };
}

function measureColumns(): Column[] {
  return [column(COLUMNS.output, 40), column(COLUMNS.unit, 20), column(COLUMNS.month, 10), ...STATISTIC_COLUMNS];
}

function measureRows(
  outputs: Readonly<Record<string, Summary>>,
  months: readonly string[],
  isOwnData: boolean,
): readonly (readonly Cell[])[] {
  return Object.entries(outputs).flatMap(([id, summary]) => {
    const { label = id, unit = '' } = INFO.get(id) ?? {};
    const rule = { isOwnData, isCount: !unit.startsWith('pounds') };
    return months.map((month, at) => [
      ...[label, unit, month],
      ...STATISTICS.map((statistic) => disclosed(rounded(summary[statistic][at]), rule)),
    ]);
  });
}
