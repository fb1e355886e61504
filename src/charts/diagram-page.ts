import { csvCell } from '../exports/csv-file.ts';
import { rounded } from '../exports/sheet.ts';
import { disclosed } from '../exports/suppress.ts';
import { WITHHELD } from '../text/exports.ts';
import type { Diagram, LaidOut } from './diagram.ts';
import type { Drawn } from './drawn.ts';
import { PALETTES, type Palette } from './palette.ts';
import { aboutIn } from './scene.ts';
import { text, type Point, type Scene, type Shape } from './shapes.ts';
import { plainly } from './withheld.ts';
import { wrap } from './wrap.ts';

const WIDTH = 960;
const EDGE = 24;
const TITLE_LETTERS = 74;
const LINE_HEIGHT = 20;

/** What a diagram is printed and saved from. */
export function drawnOfDiagram(diagram: Diagram): Drawn {
  const { id, until, table, withholds } = diagram;
  const words = withholds === undefined ? diagram : plainly(diagram);
  const drawing = withholds?.picture ?? null;
  const page = drawing === null ? words : plainly(drawing);
  return {
    ...{ id, title: words.title, until },
    table: () => table,
    csv: () => csvOf(words),
    scene: (palette) => pageOf(page, palette),
    ...(withholds?.picture === null ? { refusal: { png: WITHHELD.picture, svg: WITHHELD.picture } } : {}),
  };
}

/** Title, subtitle, the diagram and its notes on one page. */
function pageOf(diagram: Diagram, palette: Palette): Scene {
  const width = Math.max(WIDTH, diagram.least + 2 * EDGE);
  const tone = palette.ground === PALETTES.dark.ground ? 'dark' : 'light';
  const laidOut = diagram.draw(width - 2 * EDGE, tone);
  const titles = wrap(diagram.title, TITLE_LETTERS).map((line, at) =>
    text([EDGE, 42 + at * 30], line, { colour: palette.ink, size: 24, bold: true }),
  );
  const below = 42 + titles.length * 30;
  const top = below + 24;
  const foot = top + laidOut.height + 40;
  const notes = wrap(`${diagram.key} ${diagram.footnote}`, Math.round(width / 8)).map((line, at) =>
    text([EDGE, foot + at * LINE_HEIGHT], line, { colour: palette.muted, size: 14 }),
  );
  return {
    width,
    height: foot + notes.length * LINE_HEIGHT + 8,
    ground: palette.ground,
    shapes: [
      ...titles,
      text([EDGE, below - 2], diagram.subtitle, { colour: palette.muted, size: 16 }),
      ...laidOut.shapes.map((shape) => moved(shape, EDGE, top)),
      ...notes,
    ],
  };
}

function moved(shape: Shape, dx: number, dy: number): Shape {
  const by = ([x, y]: Point): Point => [x + dx, y + dy];
  return shape.kind === 'text' ? { ...shape, at: by(shape.at) } : { ...shape, points: shape.points.map(by) };
}

/** Its numbers, unrounded but for dust, with what the diagram says about itself at the end of the first row. */
function csvOf(diagram: Diagram): string {
  const { numbers, withholds } = diagram;
  const rule = { isOwnData: withholds !== undefined, isCount: true };
  const lines = numbers.map((row, at) => {
    const cells = row.map((cell) => csvCell(typeof cell === 'number' ? disclosed(rounded(cell), rule) : cell));
    return [...cells, ...(at === 0 ? ['about'] : at === 1 ? [csvCell(aboutIn(diagram))] : [''])].join(',');
  });
  return `${lines.join('\r\n')}\r\n`;
}

/** The topmost mark that holds a point; null where there is none. */
export function markAt({ marks }: LaidOut, [x, y]: Point): number | null {
  const found = marks.findLastIndex(({ outline }) => holds(outline, x, y));
  return found < 0 ? null : found;
}

/** Whether a closed outline holds a point, by how often a line to the right crosses it. */
function holds(outline: readonly Point[], x: number, y: number): boolean {
  let inside = false;
  outline.forEach(([ax, ay], at) => {
    const [bx, by] = outline[(at + 1) % outline.length] ?? [ax, ay];
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  });
  return inside;
}
