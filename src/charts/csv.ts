import { csvCell } from '../exports/csv-file.ts';
import { rounded } from '../exports/sheet.ts';
import { disclosed } from '../exports/suppress.ts';
import { isReference, type Picture } from './picture.ts';
import { aboutIn } from './scene.ts';
import { leaving } from './withheld.ts';

const COLUMNS = ['month', 'series', 'unit', 'mean', 'p5', 'p25', 'p75', 'p95', 'about'] as const;

/** One row for each line and month, every month, with what the chart says about itself in the last column. */
export function csvOf(picture: Picture): string {
  const about = csvCell(aboutIn(leaving(picture)));
  const rows = picture.lines.flatMap((line) => {
    const { id, label, values } = line;
    const rule = { isOwnData: picture.withholds === true && !isReference(picture, line), isCount: true };
    const half = picture.bands.find(({ line, share }) => line === id && share === 50);
    const ninety = picture.bands.find(({ line, share }) => line === id && share === 90);
    return picture.months.map((month, index) => {
      const numbers = [values, ninety?.low, half?.low, half?.high, ninety?.high].map((series) =>
        csvCell(disclosed(rounded(series?.[index]), rule)),
      );
      return [month, csvCell(label), picture.unit, ...numbers, index === 0 ? about : ''].join(',');
    });
  });
  return `${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
}
