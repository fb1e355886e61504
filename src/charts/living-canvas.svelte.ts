import type { Attachment } from 'svelte/attachments';
import type { Living } from '../state/living.svelte.ts';
import { bandLabels } from '../text/living.ts';
import { Turn } from '../ui/turns.ts';
import { livingColours } from './living-colours.ts';
import type { LivingColouring } from './living-groups.ts';
import type { LivingLayout } from './living-layout.ts';
import { childAt, paintLiving, type LivingLook } from './living-paint.ts';
import type { LivingStage } from './living-stage.ts';
import { PALETTES } from './palette.ts';

interface LivingCanvasParts {
  readonly living: Living;
  readonly stage: LivingStage;
  readonly layout: () => LivingLayout;
  readonly theme: () => 'light' | 'dark';
}

/** All that decides what is painted but how far it is on the way to the next month. */
interface Wanted {
  readonly layout: LivingLayout;
  readonly theme: 'light' | 'dark';
  readonly month: number;
  readonly colouring: LivingColouring;
  readonly followed: number | null;
}

/** Keeps a canvas in step with a living picture, each in its turn. Whoever asks for less motion sees each month stand still. */
export function livingOn({ living, stage, layout, theme }: LivingCanvasParts): Attachment<HTMLCanvasElement> {
  return (canvas) => {
    const context = canvas.getContext('2d');
    if (context === null) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)');
    let look: LivingLook | null = null;
    let filled = -1;
    const turn = new Turn();
    const wanted = (): Wanted => ({
      ...{ layout: layout(), theme: theme() },
      ...{ month: living.month, colouring: living.colouring, followed: living.followed },
    });
    const fill = ({ layout: own, theme: shade, month, colouring }: Wanted): LivingLook => {
      const { ground, ink } = PALETTES[shade];
      filled = month;
      stage.fill(own, month, colouring);
      return {
        ...{ ground, ink, dots: livingColours(colouring, shade) },
        labels: bandLabels(stage.world.stocks, living.scene.months.length, month),
      };
    };
    const paint = (): void => {
      const now = wanted();
      if (look === null || filled !== now.month) look = fill(now);
      paintLiving(context, stage, now.layout, look, still.matches ? 0 : living.share, now.followed);
    };
    $effect(() => {
      const { width, height } = wanted().layout;
      turn.take(() => {
        const ratio = devicePixelRatio;
        canvas.width = Math.round(width * ratio);
        canvas.height = Math.round(height * ratio);
        context.setTransform(ratio, 0, 0, ratio, 0, 0);
        look = null;
        paint();
      });
    });
    const choose = ({ offsetX, offsetY }: PointerEvent): void => {
      living.followed = childAt(stage, layout(), offsetX, offsetY);
    };
    canvas.addEventListener('pointerdown', choose);
    const stop = living.paintWith(paint);
    return () => {
      turn.leave();
      stop();
      canvas.removeEventListener('pointerdown', choose);
    };
  };
}
