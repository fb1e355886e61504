import { csvCell } from '../exports/csv-file.ts';
import { rounded, type Cell } from '../exports/sheet.ts';
import { TOO_FEW } from '../exports/suppress.ts';
import { isReference, type Picture } from './picture.ts';
import { aboutIn } from './scene.ts';
import { isHidden, leaving } from './withheld.ts';

const COLUMNS = ['month', 'series', 'unit', 'mean', 'p5', 'p25', 'p75', 'p95', 'about'] as const;

const cell = (value: number | undefined, isWithheld: (value: number) => boolean): Cell =>
  value !== undefined && isWithheld(value) ? TOO_FEW : rounded(value);

/** One row for each line and month, every month, with what the chart says about itself in the last column. */
export function csvOf(picture: Picture): string {
  const about = csvCell(aboutIn(leaving(picture)));
  const rows = picture.lines.flatMap((line) => {
    const { id, label, values } = line;
    const isWithheld = picture.withholds === true && !isReference(picture, line);
    const half = picture.bands.find(({ line, share }) => line === id && share === 50);
    const ninety = picture.bands.find(({ line, share }) => line === id && share === 90);
    return picture.months.map((month, index) => {
      const numbers = [values, ninety?.low, half?.low, half?.high, ninety?.high].map((series) =>
        csvCell(cell(series?.[index], (value) => isWithheld && isHidden(line, index, value))),
      );
      return [month, csvCell(label), picture.unit, ...numbers, index === 0 ? about : ''].join(',');
    });
  });
  return `${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
}
