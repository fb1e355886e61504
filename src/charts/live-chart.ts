import { Chart, Filler, LinearScale, LineController, LineElement, PointElement, type Plugin } from 'chart.js';
import { chartData, chartOptions } from './chartjs-config.ts';
import { frameOf, moveLines } from './moved-lines.ts';
import type { Palette } from './palette.ts';
import type { Line, Picture } from './picture.ts';
import type { Drawing } from './plugin-parts.ts';
import { annotations } from './plugins.ts';

Chart.register(Filler, LinearScale, LineController, LineElement, PointElement);

/** A chart on the screen. One is made for each canvas and then only told what is new. */
export interface LiveChart {
  /** Draws axes and words. What it was made for is drawn with the first `show`, if not before. */
  layOut(): void;
  show(picture: Picture, palette: Palette): void;
  read(reading: number | null): void;
  /** Month nearest to a place in the canvas, in CSS pixels from its left. */
  monthAt(pixels: number): number;
  /** Id of the line nearest to a place, if there is one close by. */
  lineAt(x: number, y: number): string | null;
  destroy(): void;
}

/** How far from a line, in CSS pixels, it still counts as pointed at. */
const REACH = 16;

/** A chart with nothing in it. Its axes come when it is laid out, its lines with the first `show`: all at once takes longer than a hand should wait. */
export function createLiveChart(canvas: HTMLCanvasElement, picture: Picture, palette: Palette): LiveChart {
  const drawing: Drawing = { picture, palette, reading: null };
  let isLaidOut = false;
  const monthAt = (pixels: number): number => {
    const value = (isLaidOut ? chart.scales.x?.getValueForPixel(pixels) : undefined) ?? 0;
    return Math.min(Math.max(Math.round(value), 0), drawing.picture.months.length - 1);
  };
  // What is written where depends on the width: another width is another layout.
  const whenResized: Plugin<'line'> = {
    id: 'headwater-width',
    resize(resized, { size }) {
      resized.options = chartOptions(drawing.picture, drawing.palette, size.width);
    },
  };
  const whenLaidOut: Plugin<'line'> = {
    id: 'headwater-turns',
    beforeUpdate: () => isLaidOut,
    beforeDraw: () => isLaidOut,
  };
  const layOut = (): void => {
    isLaidOut = true;
    chart.update('none');
  };
  const chart = new Chart(canvas, {
    type: 'line',
    data: { datasets: [] },
    options: chartOptions(picture, palette, canvas.clientWidth),
    plugins: [annotations(drawing), whenResized, whenLaidOut],
  });
  let frame = '';
  return {
    layOut,
    show(next, colours) {
      drawing.picture = next;
      drawing.palette = colours;
      const own = frameOf(next, colours, chart.width);
      if (own === frame) {
        moveLines(chart, next);
        return;
      }
      frame = own;
      chart.data = chartData(next, colours);
      chart.options = chartOptions(next, colours, chart.width);
      layOut();
    },
    read(reading) {
      if (drawing.reading === reading) return;
      drawing.reading = reading;
      chart.draw();
    },
    monthAt,
    lineAt(x, y) {
      const month = monthAt(x);
      const away = ({ values }: Line): number =>
        Math.abs((chart.scales.y?.getPixelForValue(values[month] ?? 0) ?? Infinity) - y);
      const [nearest] = drawing.picture.lines.toSorted((a, b) => away(a) - away(b));
      return nearest !== undefined && away(nearest) <= REACH ? nearest.id : null;
    },
    destroy() {
      chart.destroy();
    },
  };
}
