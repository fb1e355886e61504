import { monthInWords, poundsMillion, whole } from '../text/numbers.ts';
import { CHANGE } from '../text/change.ts';
import { CELLS, perCentSize } from '../text/compare-cells.ts';
import { isReference, type Band, type ChartUnit, type Picture } from './picture.ts';

/** The value of one line at one month, in words. */
export interface Reading {
  readonly line: string;
  readonly label: string;
  readonly value: string;
  /** The 90% interval, where there is one. */
  readonly interval: string | null;
}

const WRITE: Readonly<Record<ChartUnit, (value: number) => string>> = {
  children: whole,
  pounds: poundsMillion,
  'per cent': perCentSize,
};

/** What is written as nothing, one way or the other. */
const NEXT_TO_NOTHING: Readonly<Record<ChartUnit, number>> = { children: 0.5, pounds: 50_000, 'per cent': 0.05 };

/** A value as a table or a reading shows it; differences say which way they go. */
export function valueInWords(picture: Picture, value: number): string {
  const { ends, unit } = picture;
  if (Number.isNaN(value)) return CELLS.none;
  if (ends === null) return WRITE[unit](value);
  const size = WRITE[unit](Math.abs(value));
  return Math.abs(value) < NEXT_TO_NOTHING[unit] ? size : `${size} ${value < 0 ? ends.below : ends.above}`;
}

export function intervalInWords(picture: Picture, band: Band, index: number): string {
  const low = band.low[index] ?? 0;
  const high = band.high[index] ?? 0;
  const { ends, unit } = picture;
  if (Number.isNaN(low) || Number.isNaN(high)) return CELLS.none;
  const write = WRITE[unit];
  if (ends === null) return CHANGE.range(write(low), write(high));
  if (high <= 0 && low < 0) return `${CHANGE.range(write(-high), write(-low))} ${ends.below}`;
  if (low >= 0 && high > 0) return `${CHANGE.range(write(low), write(high))} ${ends.above}`;
  return CHANGE.range(valueInWords(picture, low), valueInWords(picture, high));
}

/** Every line at a month; the baseline of a difference is zero and not worth saying. */
export function readingsAt(picture: Picture, index: number): Reading[] {
  return picture.lines
    .filter((line) => !isReference(picture, line) && index < line.values.length)
    .map((line) => {
      const band = picture.bands.find((candidate) => candidate.line === line.id && candidate.share === 90);
      return {
        line: line.id,
        label: line.label,
        value: valueInWords(picture, line.values[index] ?? 0),
        interval: band === undefined ? null : intervalInWords(picture, band, index),
      };
    });
}

/** "March 2027: Baseline 604, Plan 1 583 (560 to 611)". */
export function readingSentence(picture: Picture, index: number): string {
  const readings = readingsAt(picture, index).map(
    ({ label, value, interval }) => `${label} ${value}${interval === null ? '' : ` (${interval})`}`,
  );
  return `${monthInWords(picture.months[index] ?? '')}: ${readings.join(', ')}`;
}

/** What a chart says to someone who does not see it. */
export function chartLabel(picture: Picture): string {
  return `${picture.title}. ${picture.subtitle}. ${readingSentence(picture, picture.months.length - 1)}.`;
}
