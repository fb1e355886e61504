import { csvCell } from '../exports/csv-file.ts';
import type { Picture } from './picture.ts';

const COLUMNS = ['month', 'series', 'unit', 'mean', 'p5', 'p25', 'p75', 'p95', 'about'] as const;

function number(values: ArrayLike<number> | undefined, index: number): string {
  const value = values?.[index];
  return value === undefined ? '' : String(Math.round(value * 1000) / 1000);
}

/** One row for each line and month, every month, with what the chart says about itself in the last column. */
export function csvOf(picture: Picture): string {
  const about = csvCell(`${picture.title}. ${picture.subtitle}. ${picture.key} ${picture.footnote}`);
  const rows = picture.lines.flatMap(({ id, label, values }) => {
    const half = picture.bands.find(({ line, share }) => line === id && share === 50);
    const ninety = picture.bands.find(({ line, share }) => line === id && share === 90);
    return picture.months.map((month, index) => {
      const numbers = [values, ninety?.low, half?.low, half?.high, ninety?.high].map((series) => number(series, index));
      return [month, csvCell(label), picture.unit, ...numbers, index === 0 ? about : ''].join(',');
    });
  });
  return `${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
}
