import { MEASURES } from '../../models/run/measures.ts';
import { levelOf, othersOf, pairOf, againstOf, type Compared } from '../results/compared.ts';
import { COLUMNS, SHEETS } from '../text/exports.ts';
import { rounded, type Cell, type Sheet } from './sheet.ts';
import { disclosed } from './suppress.ts';

const STATISTICS = ['mean', 'p5', 'p25', 'p50', 'p75', 'p95'] as const;

const HEAD = [
  ...[COLUMNS.scenario, COLUMNS.against, COLUMNS.output, COLUMNS.unit, COLUMNS.month, COLUMNS.level],
  ...STATISTICS.map((statistic) => `${COLUMNS.difference}, ${COLUMNS[statistic].toLowerCase()}`),
  ...STATISTICS.map((statistic) => `${COLUMNS.perCent}, ${COLUMNS[statistic].toLowerCase()}`),
  COLUMNS.beats,
];

/** Every scenario against the one they are held against, by every measure and at the end of every month. */
export function comparisonSheet(compared: Compared, isOwnData: boolean): Sheet {
  const against = againstOf(compared);
  const { months } = compared.comparisons;
  const rows = MEASURES.flatMap((measure) =>
    othersOf(compared).flatMap((scenario) => {
      const pair = pairOf(compared, scenario.id, measure.id);
      const level = levelOf(compared, scenario.id, measure.id);
      if (pair === undefined || level === undefined) return [];
      const rule = { isOwnData, isCount: measure.unit === 'children' };
      return months.map((month, at): Cell[] => {
        const value = disclosed(rounded(level.mean[at]), rule);
        const differences = STATISTICS.map((statistic) => disclosed(rounded(pair.difference[statistic][at]), rule));
        // A share of a number that is withheld would give it away.
        const isWithheld = [value, ...differences].some((cell) => typeof cell === 'string');
        const shares = STATISTICS.map((statistic) => (isWithheld ? null : rounded(pair.perCent[statistic][at])));
        const names = [scenario.name, against.name, measure.label, measure.unit, month];
        return [...names, value, ...differences, ...shares, rounded(pair.beats[at])];
      });
    }),
  );
  const columns = HEAD.map((label, at) => ({ label, width: at < 3 ? 34 : 14 }));
  return { name: SHEETS.comparisons, columns, rows };
}
