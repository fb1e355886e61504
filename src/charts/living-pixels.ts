import type { LivingLayout } from './living-layout.ts';
import type { LivingStage } from './living-stage.ts';

/** The pixels of a canvas, one number each, and how many of them there are to a unit of the layout. */
export interface Pixels {
  readonly words: Uint32Array;
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

/** Slow at either end, so that the eye can follow a dot from one band to another. */
export const eased = (share: number): number => share * share * (3 - 2 * share);

/** A colour such as `#6b2c7a` as one pixel, in the order of bytes of this machine. */
export function pixelOf(hex: string): number {
  const parts = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return new Uint32Array(Uint8Array.of(...parts, 255).buffer)[0] ?? 0;
}

/**
 * Every dot on an empty ground, pixel by pixel: several thousand squares asked of a canvas one by one take longer than a frame has.
 * Makes nothing.
 *
 * @param colours one pixel for each colour of the stage
 * @param share of the way from one month to the next, 0 to 1
 */
export function paintDots(
  { words, width, height, ratio }: Pixels,
  { fromX, fromY, toX, toY, firstOf }: LivingStage,
  { dot }: LivingLayout,
  ground: number,
  colours: Uint32Array,
  share: number,
): void {
  words.fill(ground);
  const part = eased(share);
  const side = Math.max(1, Math.round(dot * ratio));
  for (let colour = 0; colour + 1 < firstOf.length; colour++) {
    const pixel = colours[colour] ?? 0;
    const end = firstOf[colour + 1] ?? 0;
    for (let at = firstOf[colour] ?? 0; at < end; at++) {
      const x = fromX[at] ?? 0;
      const y = fromY[at] ?? 0;
      const left = Math.round((x + ((toX[at] ?? 0) - x) * part) * ratio - side / 2);
      const top = Math.round((y + ((toY[at] ?? 0) - y) * part) * ratio - side / 2);
      const right = Math.min(width, left + side);
      const bottom = Math.min(height, top + side);
      for (let row = Math.max(0, top); row < bottom; row++) {
        for (let column = Math.max(0, left); column < right; column++) words[row * width + column] = pixel;
      }
    }
  }
}
