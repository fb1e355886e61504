import { tickLabel, ticksOf, valueAxis, yearTicks, type Axis } from './axis.ts';
import { spreadLabels } from './end-labels.ts';
import { drawnMonths, lastDrawn } from './gaps.ts';
import { markedMonths, shortened, styleOf } from './line-style.ts';
import { markerAt } from './markers.ts';
import { bandOpacity, lineOpacity, type Palette } from './palette.ts';
import { drawnBands, type Line, type Picture } from './picture.ts';
import { area, stroke, text, type Point, type Shape } from './shapes.ts';

/** Where in a scene lines are drawn, in its units from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A picture's lines in a box, with the axes they are measured by. */
export interface Plot {
  readonly picture: Picture;
  readonly palette: Palette;
  readonly box: Box;
  readonly axis: Axis;
  /** Most years that get a label. */
  readonly years: number;
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
}

const LINE_HEIGHT = 20;
const MARKER = 4.5;
/** With no more years than this there is a panel on either side, which their numbers must not run into. */
const FEW_YEARS = 2;
const LONGEST_LABEL = 30;

export function plotOf(
  picture: Picture,
  palette: Palette,
  box: Box,
  { axis = valueAxis(picture), years = 10 }: { readonly axis?: Axis; readonly years?: number } = {},
): Plot {
  const { minimum, maximum } = axis;
  const last = Math.max(picture.months.length - 1, 1);
  return {
    ...{ picture, palette, box, axis, years },
    x: (index) => box.left + (index / last) * (box.right - box.left),
    y: (value) => box.bottom - ((value - minimum) / (maximum - minimum)) * (box.bottom - box.top),
  };
}

function pointsOf({ x, y }: Plot, values: ArrayLike<number>, months: readonly number[]): Point[] {
  return months.map((index) => [x(index), y(values[index] ?? 0)] as const);
}

function inward(at: number, count: number): 'start' | 'middle' | 'end' {
  if (at === 0) return 'start';
  return at === count - 1 ? 'end' : 'middle';
}

/** Grid and numbers; `numbered` false for a panel whose neighbour to the left has the same scale. */
export function axes({ picture, palette, box, axis, years, x, y }: Plot, numbered = true): Shape[] {
  const { muted: colour, rule } = palette;
  const values = ticksOf(axis).flatMap((value): Shape[] => {
    const across: Point[] = [
      [box.left, y(value)],
      [box.right, y(value)],
    ];
    const label = text([box.left - 10, y(value) + 5], tickLabel(picture, value, axis), { colour, anchor: 'end' });
    return [stroke(across, value === 0 && picture.ends ? colour : rule, 1), ...(numbered ? [label] : [])];
  });
  const ticks = yearTicks(picture, years);
  const months = ticks.map((index, at) =>
    text([x(index), box.bottom + 24], (picture.months[index] ?? '').slice(0, 4), {
      colour,
      anchor: years > FEW_YEARS ? 'middle' : inward(at, ticks.length),
    }),
  );
  return [...values, ...months];
}

export function marks({ picture, palette, box, x }: Plot): Shape[] {
  const { muted: colour } = palette;
  return picture.marks.flatMap(({ index, label }, place) => {
    const down: Point[] = [
      [x(index), box.top],
      [x(index), box.bottom],
    ];
    const at: Point = [x(index) + 6, box.top - 10 + place * LINE_HEIGHT];
    return [stroke(down, colour, 1, { dash: [6, 4] }), text(at, label, { colour, size: 13 })];
  });
}

export function series(plot: Plot): Shape[] {
  const { picture, palette } = plot;
  const areas = drawnBands(picture).flatMap(({ low, high, colour, share, faded }) =>
    drawnMonths(picture, high).map((months) => {
      const points = [...pointsOf(plot, high, months), ...pointsOf(plot, low, months).toReversed()];
      return area(points, palette.series[colour], bandOpacity(share, faded));
    }),
  );
  const lines = picture.lines.flatMap((line) => {
    const { dash, width } = styleOf(line, picture);
    const opacity = lineOpacity(line.faded);
    return [
      ...drawnMonths(picture, line.values).map((months) =>
        stroke(pointsOf(plot, line.values, months), palette.series[line.colour], width, { dash, opacity }),
      ),
      ...markers(plot, line),
    ];
  });
  return [...areas, ...lines];
}

function markers({ picture, palette, years, x, y }: Plot, line: Line): Shape[] {
  const { marker } = styleOf(line, picture);
  if (marker === null) return [];
  const colour = palette.series[line.colour];
  return markedMonths(picture.months.length, yearTicks(picture, years))
    .filter((index) => !Number.isNaN(line.values[index]))
    .map((index) =>
      area(markerAt(marker, [x(index), y(line.values[index] ?? 0)], MARKER), colour, lineOpacity(line.faded)),
    );
}

/** The names of lines at their ends: in the colour of the line, or, where it has a marker, in ink beside that. */
export function endLabels({ picture, palette, box, y }: Plot): Shape[] {
  const labels = picture.lines.map((line) => ({
    text: shortened(line.label, LONGEST_LABEL),
    y: y(lastDrawn(picture, line.values)),
    colour: palette.series[line.colour],
    marker: styleOf(line, picture).marker,
  }));
  return spreadLabels(labels, LINE_HEIGHT, [box.top, box.bottom]).flatMap((label): Shape[] => {
    if (label.marker === null) {
      return [text([box.right + 10, label.y + 5], label.text, { colour: label.colour, bold: true })];
    }
    return [
      area(markerAt(label.marker, [box.right + 16, label.y], MARKER), label.colour),
      text([box.right + 26, label.y + 5], label.text, { colour: palette.ink }),
    ];
  });
}
