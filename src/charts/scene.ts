import { tickLabel, ticksOf, valueAxis } from './axis.ts';
import { keyRows, KEY_HEIGHT } from './line-key.ts';
import type { Palette } from './palette.ts';
import type { Picture } from './picture.ts';
import { axes, endLabels, marks, plotOf, series, type Box } from './plot.ts';
import { text, type Scene, type Shape } from './shapes.ts';
import { wrap } from './wrap.ts';

const WIDTH = 960;
const EDGE = 24;
const TITLE_SIZE = 24;
const TITLE_HEIGHT = 30;
const LINE_HEIGHT = 20;
const PLOT_HEIGHT = 330;
/** Room for the labels at the ends of lines. */
const LABEL_ROOM = 130;
const LONG_LABEL_ROOM = 262;
/** From this width on there is room for names beside the lines. */
const BESIDE = 820;
const NARROW_HEIGHT = 260;
const NARROW_RIGHT = 20;
/** Room for the number of a year and a gap. */
const YEAR_ROOM = 44;
const LETTER = 8.3;
const GAP = 14;

export interface Framed {
  readonly title: string;
  readonly subtitle: string;
  readonly key: string;
  readonly footnote: string;
}

/** Finding and measure in one line, as someone hears it who does not see the drawing. */
export function captionOf({ title, subtitle }: Framed): string {
  return subtitle === '' ? `${title}.` : `${title}. ${subtitle}.`;
}

/** All that a drawing says about itself, in one cell of a table of its numbers. */
export function aboutIn({ title, subtitle, key, footnote }: Framed): string {
  return [title, subtitle, `${key} ${footnote}`].filter((part) => part !== '').join('. ');
}

/** The same without the words, where the page has them round it. */
export function bare<Kind extends Framed>(drawing: Kind): Kind {
  return { ...drawing, title: '', subtitle: '', key: '', footnote: '' };
}

/** Title, subtitle and footnote round a drawing that begins at `top` and is `height` high: what every saved picture has. */
export function framed(
  { title, subtitle, key, footnote }: Framed,
  { ground, ink, muted: colour }: Palette,
  width: number,
  draw: (top: number) => { readonly height: number; readonly shapes: readonly Shape[] },
): Scene {
  const letters = width / 7.6;
  const titles = wrap(title, letters / 1.75);
  const subtitles = wrap(subtitle, letters / 1.1);
  const above = 42 + (titles.length - 1) * TITLE_HEIGHT;
  const below = above + 28 + (subtitles.length - 1) * LINE_HEIGHT;
  const start = titles.length === 0 ? 0 : below + 20;
  const { height, shapes } = draw(start);
  const notes = wrap(`${key} ${footnote}`, letters);
  const foot = start + height + (notes.length === 0 ? 0 : 20);
  return {
    width,
    height: foot + notes.length * LINE_HEIGHT + 8,
    ground,
    shapes: [
      ...titles.map((line, at) =>
        text([EDGE, 42 + at * TITLE_HEIGHT], line, { colour: ink, size: TITLE_SIZE, bold: true }),
      ),
      ...subtitles.map((line, at) => text([EDGE, above + 28 + at * LINE_HEIGHT], line, { colour, size: 16 })),
      ...shapes,
      ...notes.map((line, at) => text([EDGE, foot + at * LINE_HEIGHT], line, { colour, size: 14 })),
    ],
  };
}

/** A file has room for names, whatever the screen had. */
function hasLongLabels({ longLabels = false, lines }: Picture): boolean {
  return longLabels || lines.some(({ short }) => short !== undefined);
}

/** Title, subtitle, plot and footnote in one picture: as saved and printed, or as wide as a screen has room for. */
export function sceneOf(picture: Picture, palette: Palette, width = WIDTH): Scene {
  return width < BESIDE ? narrowScene(picture, palette, width) : wideScene(picture, palette, width);
}

function wideScene(picture: Picture, palette: Palette, width: number): Scene {
  const right = width - (hasLongLabels(picture) ? LONG_LABEL_ROOM : LABEL_ROOM);
  return framed(picture, palette, width, (start) => {
    const top = start + 20;
    const box: Box = { left: 104, right, top, bottom: top + PLOT_HEIGHT };
    const plot = plotOf(picture, palette, box);
    const shapes = [axes(plot), series(plot), marks(plot), endLabels(plot)].flat();
    return { height: PLOT_HEIGHT + 64, shapes };
  });
}

/** The names of lines above the plot, so that it has the whole width. */
function narrowScene(picture: Picture, palette: Palette, width: number): Scene {
  const key = keyRows(picture, palette, width);
  const axis = valueAxis(picture);
  const letters = ticksOf(axis).map((value) => tickLabel(picture, value, axis).length);
  const box = { left: Math.max(...letters) * LETTER + GAP, right: width - NARROW_RIGHT };
  const years = Math.floor((box.right - box.left) / YEAR_ROOM);
  return framed(picture, palette, width, (start) => {
    const top = start + key.rows * KEY_HEIGHT + 20;
    const plot = plotOf(picture, palette, { ...box, top, bottom: top + NARROW_HEIGHT }, { axis, years });
    const shapes = [key.at(0, start + 12), axes(plot), series(plot), marks(plot)].flat();
    return { height: top - start + NARROW_HEIGHT + 40, shapes };
  });
}
