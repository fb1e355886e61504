import { isTooFew, LEAST_SHOWN, RULE } from '../exports/suppress.ts';
import { WITHHELD } from '../text/exports.ts';
import type { Diagram } from './diagram.ts';
import { isReference, type Band, type Line, type Picture } from './picture.ts';
import type { Framed } from './scene.ts';

/**
 * Pictures of a reader's own data as they may leave the machine: without what would tell fewer than ten people from none.
 * On the screen, which only the reader sees, everything is there.
 */

/** Called by its measure, for a finding in words would say the figures that are withheld; with the rule beneath it. */
export function plainly<Kind extends Framed>(drawing: Kind): Kind {
  return { ...drawing, title: drawing.subtitle, subtitle: '', footnote: `${drawing.footnote} ${RULE}` };
}

/** A picture as it is saved and printed: its lines are broken where they count fewer than ten. */
export function leaving(picture: Picture): Picture {
  if (picture.withholds !== true) return picture;
  const plain = plainly(picture);
  return {
    ...plain,
    footnote: `${plain.footnote} ${WITHHELD.lines}`,
    lines: picture.lines.map((line) => {
      if (isReference(picture, line)) return line;
      const values = Float64Array.from(line.values, (value, month) => (isHidden(line, month, value) ? NaN : value));
      return { ...line, values };
    }),
    bands: picture.bands.map((band) => {
      const line = picture.lines.find(({ id }) => id === band.line);
      return line?.hidden === undefined ? clipped(band) : without(band, line.hidden);
    }),
  };
}

/** Whether a value of a line that withholds is left out of files. */
export function isHidden({ hidden }: Line, month: number, value: number): boolean {
  return hidden === undefined ? isTooFew(value) : hidden[month] === true;
}

/** A band without some of its months. */
function without(band: Band, hidden: readonly boolean[]): Band {
  const left = (values: ArrayLike<number>): Float64Array =>
    Float64Array.from(values, (value, month) => (hidden[month] === true ? NaN : value));
  return { ...band, low: left(band.low), high: left(band.high) };
}

/** The parts of a band that are ten or more from nothing; nowhere where there is no such part. */
function clipped(band: Band): Band {
  const low = Float64Array.from(band.low, (value) => (isTooFew(value) ? LEAST_SHOWN : value));
  const high = Float64Array.from(band.high, (value) => (isTooFew(value) ? -LEAST_SHOWN : value));
  const isEmpty = (month: number): boolean => (low[month] ?? NaN) > (high[month] ?? NaN);
  return {
    ...band,
    low: low.map((value, month) => (isEmpty(month) ? NaN : value)),
    high: high.map((value, month) => (isEmpty(month) ? NaN : value)),
  };
}

/** A diagram that counts people of a reader's own data: drawn in a file only where none of its numbers is withheld. */
export function ofOwnData(diagram: Diagram): Diagram {
  const numbers = diagram.numbers.flat().filter((cell) => typeof cell === 'number');
  return { ...diagram, withholds: { picture: numbers.some(isTooFew) ? null : diagram } };
}
