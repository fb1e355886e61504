import { REGIONS } from '../../models/run/living.ts';
import { FONT_FAMILY } from './font.ts';
import type { LivingLayout } from './living-layout.ts';
import type { LivingStage } from './living-stage.ts';

/** How a living picture is coloured and what its bands are called. */
export interface LivingLook {
  readonly ground: string;
  readonly ink: string;
  /** One for each colour of the stage. */
  readonly dots: readonly string[];
  /** One for each band, with the number of children in it. */
  readonly labels: readonly string[];
}

const RING = 4;

/** Slow at either end, so that the eye can follow a dot from one band to another. */
export const eased = (share: number): number => share * share * (3 - 2 * share);

/**
 * Draw one frame. Nothing is made in it: the same arrays are read, and colours change only from one lot of dots to the next.
 *
 * @param share of the way from one month to the next, 0 to 1
 * @param followed child with a ring round the dot; null for none
 */
export function paintLiving(
  context: CanvasRenderingContext2D,
  stage: LivingStage,
  layout: LivingLayout,
  look: LivingLook,
  share: number,
  followed: number | null,
): void {
  const { width, height, dot, bands } = layout;
  const { fromX, fromY, toX, toY, firstOf } = stage;
  const part = eased(share);
  const half = dot / 2;
  context.fillStyle = look.ground;
  context.fillRect(0, 0, width, height);
  for (let colour = 0; colour + 1 < firstOf.length; colour++) {
    context.fillStyle = look.dots[colour] ?? look.ink;
    const end = firstOf[colour + 1] ?? 0;
    for (let at = firstOf[colour] ?? 0; at < end; at++) {
      const x = fromX[at] ?? 0;
      const y = fromY[at] ?? 0;
      context.fillRect(x + ((toX[at] ?? 0) - x) * part - half, y + ((toY[at] ?? 0) - y) * part - half, dot, dot);
    }
  }
  context.fillStyle = look.ink;
  context.font = `650 ${String(layout.letterPixels)}px ${FONT_FAMILY}`;
  for (let band = 0; band < REGIONS.length; band++) {
    context.fillText(look.labels[band] ?? '', layout.left - layout.pitch / 2, bands[band]?.labelY ?? 0);
  }
  const at = followed === null ? -1 : stage.indexOf(followed);
  if (at < 0) return;
  const x = (fromX[at] ?? 0) + ((toX[at] ?? 0) - (fromX[at] ?? 0)) * part;
  const y = (fromY[at] ?? 0) + ((toY[at] ?? 0) - (fromY[at] ?? 0)) * part;
  context.strokeStyle = look.ink;
  context.lineWidth = 2.5;
  context.beginPath();
  context.arc(x, y, half + RING, 0, 2 * Math.PI);
  context.stroke();
}

/** The child whose dot is nearest to a point, no further off than two dots; null where there is none. */
export function childAt(
  { fromX, fromY, child, count }: LivingStage,
  { pitch }: LivingLayout,
  x: number,
  y: number,
): number | null {
  let nearest: number | null = null;
  let best = (2 * pitch) ** 2;
  for (let at = 0; at < count; at++) {
    const distance = ((fromX[at] ?? 0) - x) ** 2 + ((fromY[at] ?? 0) - y) ** 2;
    if (distance >= best) continue;
    best = distance;
    nearest = child[at] ?? null;
  }
  return nearest;
}
