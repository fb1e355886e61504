import { LABELS } from '../text/charts.ts';
import { TABLE } from '../text/results.ts';
import { monthInWords } from '../text/numbers.ts';
import { isReference, type Picture } from './picture.ts';
import { intervalInWords, valueInWords } from './reading.ts';

export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly id: string; readonly name: string; readonly cells: readonly string[] }[];
}

const MONTHS_PER_YEAR = 12;

interface Column {
  readonly name: string;
  readonly cell: (index: number) => string;
}

function columnsOf(picture: Picture): Column[] {
  const shown = picture.lines.filter((line) => line.id !== 'before' && !isReference(picture, line));
  const several = shown.length > 1;
  return shown.flatMap((line): Column[] => {
    const bands = picture.bands.filter((band) => band.line === line.id).toSorted((a, b) => a.share - b.share);
    return [
      {
        name: picture.ends === null || several ? line.label : LABELS.difference,
        cell: (index) => valueInWords(picture, line.values[index] ?? 0),
      },
      ...bands.map((band) => ({
        name: several && picture.ends !== null ? `${line.label}, ${LABELS.band(band.share)}` : LABELS.band(band.share),
        cell: (index: number) => intervalInWords(picture, band, index),
      })),
    ];
  });
}

/** The chart as a table: the opening position and every March after it. */
export function tableOf(picture: Picture): ChartTable {
  const columns = columnsOf(picture);
  const years = Math.floor((picture.months.length - 1) / MONTHS_PER_YEAR);
  const indexes = Array.from({ length: years + 1 }, (_, year) => year * MONTHS_PER_YEAR);
  return {
    caption: `${picture.title}. ${picture.subtitle}.`,
    columns: [TABLE.at, ...columns.map(({ name }) => name)],
    rows: indexes.map((index) => ({
      id: String(index),
      name: monthInWords(picture.months[index] ?? ''),
      cells: columns.map(({ cell }) => cell(index)),
    })),
  };
}
