import { REGIONS } from '../../models/run/living.ts';
import { FONT_FAMILY } from './font.ts';
import type { LivingLayout } from './living-layout.ts';
import { eased } from './living-pixels.ts';
import type { LivingStage } from './living-stage.ts';

/** How a living picture is coloured and what its bands are called. */
export interface LivingLook {
  readonly ink: string;
  /** As pixels; one for each colour of the stage. */
  readonly ground: number;
  readonly dots: Uint32Array;
  /** One for each band, with the number of children in it. */
  readonly labels: readonly string[];
}

const RING = 4;

/**
 * What stands above the dots of one frame: the names of the bands, and the ring round whoever is followed.
 *
 * @param share of the way from one month to the next, 0 to 1
 * @param followed child with a ring round the dot; null for none
 */
export function paintAbove(
  context: CanvasRenderingContext2D,
  stage: LivingStage,
  layout: LivingLayout,
  { ink, labels }: Pick<LivingLook, 'ink' | 'labels'>,
  share: number,
  followed: number | null,
): void {
  const { dot, bands } = layout;
  const { fromX, fromY, toX, toY } = stage;
  context.fillStyle = ink;
  context.font = `650 14px ${FONT_FAMILY}`;
  for (let band = 0; band < REGIONS.length; band++) {
    context.fillText(labels[band] ?? '', layout.left - layout.pitch / 2, bands[band]?.labelY ?? 0);
  }
  const at = followed === null ? -1 : stage.indexOf(followed);
  if (at < 0) return;
  const part = eased(share);
  const x = (fromX[at] ?? 0) + ((toX[at] ?? 0) - (fromX[at] ?? 0)) * part;
  const y = (fromY[at] ?? 0) + ((toY[at] ?? 0) - (fromY[at] ?? 0)) * part;
  context.strokeStyle = ink;
  context.lineWidth = 2.5;
  context.beginPath();
  context.arc(x, y, dot / 2 + RING, 0, 2 * Math.PI);
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
