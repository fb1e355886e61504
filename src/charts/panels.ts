import { valueAxis, type Axis } from './axis.ts';
import { csvOf } from './csv.ts';
import { csvCell } from '../exports/csv-file.ts';
import type { Drawn } from './drawn.ts';
import { keyRows, KEY_HEIGHT } from './line-key.ts';
import type { Palette } from './palette.ts';
import type { Picture } from './picture.ts';
import { axes, plotOf, series } from './plot.ts';
import { framed, type Framed } from './scene.ts';
import { text, type Scene, type Shape } from './shapes.ts';
import type { ChartTable } from './table.ts';
import { leaving, plainly } from './withheld.ts';

/** Several small charts on one scale, the title of each the part it shows. */
export interface Panels extends Framed {
  readonly id: string;
  readonly panels: readonly Picture[];
  readonly table: ChartTable;
}

const EDGE = 24;
/** Room for half a marker, where a drawing is part of a page that has edges of its own. */
const BARE_EDGE = 5;
const AXIS_ROOM = 76;
const GAP = 28;
const HEIGHT = 120;
const TITLE_ROOM = 30;
const BELOW = 44;
const LEAST_WIDTH = 200;
/** A letter of a title, on average. */
const LETTER = 7.2;
const MOST_COLUMNS = 4;

/** The scale that holds every panel. */
export function sharedAxis(panels: readonly Picture[]): Axis | null {
  const [first] = panels;
  return first === undefined ? null : valueAxis({ ...first, lines: panels.flatMap(({ lines }) => lines), bands: [] });
}

function columnsIn(room: number, titles: readonly string[]): number {
  const count = titles.length;
  const least = Math.max(LEAST_WIDTH, ...titles.map(({ length }) => length * LETTER));
  const fitting = Math.floor((room - AXIS_ROOM + GAP) / (least + GAP));
  const most = Math.max(1, Math.min(fitting, MOST_COLUMNS, count));
  // As even as they come: five in rows of three, not of four and one.
  return Math.ceil(count / Math.ceil(count / most));
}

function panelShapes(
  panels: readonly Picture[],
  palette: Palette,
  [left, right]: readonly [number, number],
  top: number,
): { readonly height: number; readonly shapes: readonly Shape[] } {
  const axis = sharedAxis(panels);
  if (axis === null) return { height: 0, shapes: [] };
  const columns = columnsIn(
    right - left,
    panels.map(({ title }) => title),
  );
  const inner = (right - left - AXIS_ROOM - (columns - 1) * GAP) / columns;
  const shapes = panels.flatMap((picture, at): Shape[] => {
    const from = left + AXIS_ROOM + (at % columns) * (inner + GAP);
    const upper = top + Math.floor(at / columns) * (TITLE_ROOM + HEIGHT + BELOW) + TITLE_ROOM;
    const box = { left: from, right: from + inner, top: upper, bottom: upper + HEIGHT };
    const plot = plotOf(picture, palette, box, { axis, years: 2 });
    const title = text([from, upper - 12], picture.title, { colour: palette.ink, bold: true });
    return [title, ...axes(plot, at % columns === 0), ...series(plot)];
  });
  return { height: Math.ceil(panels.length / columns) * (TITLE_ROOM + HEIGHT + BELOW), shapes };
}

/** All panels in one picture: as wide as asked, with as many side by side as fit. */
export function panelsScene(panels: Panels, palette: Palette, width = 960): Scene {
  const edge = panels.title === '' ? BARE_EDGE : EDGE;
  const sides = [edge, width - edge] as const;
  return framed(panels, palette, width, (top) => {
    const key = keyRows(panels.panels[0], palette, width - 2 * edge);
    const keyShapes = key.at(edge, top + 12);
    const below = key.rows * KEY_HEIGHT + 12;
    const { height, shapes } = panelShapes(panels.panels, palette, sides, top + below);
    return { height: below + height, shapes: [...keyShapes, ...shapes] };
  });
}

/** As they are saved and printed. */
export function leavingPanels(panels: Panels): Panels {
  if (!panels.panels.some(({ withholds }) => withholds === true)) return panels;
  return { ...plainly(panels), panels: panels.panels.map(leaving) };
}

/** As the CSV of each panel, one after another, with the part in front. */
function panelsCsv({ panels }: Panels): string {
  const rows = panels.flatMap((picture, at) => {
    const [head = '', ...lines] = csvOf(picture).trimEnd().split('\r\n');
    const own = lines.map((line) => `${csvCell(picture.title)},${line}`);
    return at === 0 ? [`part,${head}`, ...own] : own;
  });
  return `${rows.join('\r\n')}\r\n`;
}

export function drawnPanels(panels: Panels): Drawn {
  const { id, table } = panels;
  const saved = leavingPanels(panels);
  return {
    ...{ id, title: saved.title, until: panels.panels[0]?.months.at(-1) ?? '' },
    scene: (palette) => panelsScene(saved, palette),
    csv: () => panelsCsv(panels),
    table: () => table,
  };
}
