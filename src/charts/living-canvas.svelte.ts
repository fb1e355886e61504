import type { Attachment } from 'svelte/attachments';
import type { Living } from '../state/living.svelte.ts';
import { bandLabels } from '../text/living.ts';
import { livingColours } from './living-colours.ts';
import type { LivingLayout } from './living-layout.ts';
import { childAt, paintAbove, type LivingLook } from './living-paint.ts';
import { paintDots, pixelOf, type Pixels } from './living-pixels.ts';
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
    let image: ImageData | null = null;
    let pixels: Pixels | null = null;
    const fill = (): LivingLook => {
      const { ground, ink } = PALETTES[theme()];
      const { stocks } = stage.world;
      filled = living.month;
      stage.fill(layout(), filled, living.colouring);
      return {
        ...{ ink, ground: pixelOf(ground) },
        dots: Uint32Array.from(livingColours(living.colouring, theme()), pixelOf),
        labels: bandLabels(stocks, living.scene.months.length, filled),
      };
    };
    const paint = (): void => {
      if (image === null || pixels === null) return;
      if (look === null || filled !== living.month) look = fill();
      const share = still.matches ? 0 : living.share;
      paintDots(pixels, stage, layout(), look.ground, look.dots, share);
      context.putImageData(image, 0, 0);
      paintAbove(context, stage, layout(), look, share, living.followed);
    };
    $effect(() => {
      const { width, height } = layout();
      const ratio = devicePixelRatio;
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      image = context.createImageData(canvas.width, canvas.height);
      const words = new Uint32Array(image.data.buffer);
      pixels = { words, width: canvas.width, height: canvas.height, ratio };
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
