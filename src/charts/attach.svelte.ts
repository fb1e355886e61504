import type { Attachment } from 'svelte/attachments';
import { Turn } from '../ui/turns.ts';
import type * as LiveCharts from './live-chart.ts';
import type { Palette } from './palette.ts';
import type { Picture } from './picture.ts';

interface ChartParts {
  readonly picture: () => Picture;
  readonly palette: () => Palette;
  /** Month being read, shared by every chart on the page. */
  readonly reading: () => number | null;
  readonly onRead: (month: number | null) => void;
  /** Told which line a mouse points at, null for none. */
  readonly onPoint?: ((line: string | null) => void) | undefined;
}

/** Chart.js comes after the first view: one request, made once, while the page loads. */
let library: Promise<typeof LiveCharts> | null = null;

export function loadCharts(): Promise<typeof LiveCharts> {
  library ??= import('./live-chart.ts');
  return library;
}

/** Draws a chart in a canvas and keeps it in step with the page. */
export function chartOn({ picture, palette, reading, onRead, onPoint }: ChartParts): Attachment<HTMLCanvasElement> {
  return (canvas) => {
    let charts = $state.raw<typeof LiveCharts | null>(null);
    let chart = $state.raw<LiveCharts.LiveChart | null>(null);
    const turn = new Turn();
    void loadCharts().then((loaded) => (charts = loaded));
    $effect(() => {
      const made = charts;
      const shown = [picture(), palette()] as const;
      if (made === null) return;
      turn.take(() => {
        if (chart !== null) {
          chart.show(...shown);
          return;
        }
        // The surface itself, which the chart finds there: what the browser sets up for its first takes as long as a chart.
        canvas.getContext('2d');
        turn.take(() => {
          const begun = made.createLiveChart(canvas, ...shown);
          chart = begun;
          turn.take(() => {
            begun.layOut();
            turn.take(() => {
              begun.show(...shown);
            });
          });
        });
      });
    });
    $effect(() => {
      chart?.read(reading());
    });
    const point = (event: PointerEvent): void => {
      onRead(chart?.monthAt(event.offsetX) ?? null);
      if (event.pointerType === 'mouse') onPoint?.(chart?.lineAt(event.offsetX, event.offsetY) ?? null);
    };
    const leave = (event: PointerEvent): void => {
      // A tap leaves its reading in place; a mouse takes it along.
      if (event.pointerType !== 'mouse') return;
      onRead(null);
      onPoint?.(null);
    };
    canvas.addEventListener('pointermove', point);
    canvas.addEventListener('pointerdown', point);
    canvas.addEventListener('pointerleave', leave);
    return () => {
      turn.leave();
      chart?.destroy();
    };
  };
}
