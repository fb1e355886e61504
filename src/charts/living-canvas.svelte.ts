import type { Attachment } from 'svelte/attachments';
import type { Living } from '../state/living.svelte.ts';
import { bandLabels } from '../text/living.ts';
import { livingColours } from './living-colours.ts';
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

/** Keeps a canvas in step with a living picture. Whoever asks for less motion sees each month stand still. */
export function livingOn({ living, stage, layout, theme }: LivingCanvasParts): Attachment<HTMLCanvasElement> {
  return (canvas) => {
    const context = canvas.getContext('2d');
    if (context === null) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)');
    let look: LivingLook | null = null;
    let filled = -1;
    const fill = (): LivingLook => {
      const { ground, ink } = PALETTES[theme()];
      const { stocks } = stage.world;
      filled = living.month;
      stage.fill(layout(), filled, living.colouring);
      return {
        ...{ ground, ink, dots: livingColours(living.colouring, theme()) },
        labels: bandLabels(stocks, living.scene.months.length, filled),
      };
    };
    const paint = (): void => {
      if (look === null || filled !== living.month) look = fill();
      paintLiving(context, stage, layout(), look, still.matches ? 0 : living.share, living.followed);
    };
    $effect(() => {
      const { width, height } = layout();
      const ratio = devicePixelRatio;
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      look = fill();
      paint();
    });
    const choose = ({ offsetX, offsetY }: PointerEvent): void => {
      living.followed = childAt(stage, layout(), offsetX, offsetY);
    };
    canvas.addEventListener('pointerdown', choose);
    const stop = living.paintWith(paint);
    return () => {
      stop();
      canvas.removeEventListener('pointerdown', choose);
    };
  };
}
