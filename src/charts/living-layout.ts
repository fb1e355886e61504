import { REGIONS, type LivingScene } from '../../models/run/living.ts';

/** Where the dots of one region are drawn: across the picture, with room for its name above. */
export interface LivingBand {
  readonly region: string;
  /** Where its name stands. */
  readonly labelY: number;
  /** Middle of the first dot. */
  readonly top: number;
  readonly columns: number;
}

export interface LivingLayout {
  readonly width: number;
  readonly height: number;
  /** From one dot to the next, and the side of one. */
  readonly pitch: number;
  readonly dot: number;
  readonly letterPixels: number;
  readonly left: number;
  readonly bands: readonly LivingBand[];
}

const LARGEST_PITCH = 9;
const SMALLEST_PITCH = 4;
/** Height of all dots together that is aimed at. */
const WANTED_HEIGHT = 400;
/** Above a band for its name, beyond the height of its letters. */
const LABEL_MARGIN = 10;
const EDGE = 8;

/** Most children ever in each region, in whichever world. */
export function mostIn({ worlds, months }: LivingScene): number[] {
  return REGIONS.map((_, region) =>
    worlds.reduce((most, { stocks }) => {
      const own = stocks.subarray(region * months.length, (region + 1) * months.length);
      return own.reduce((highest, each) => Math.max(highest, each), most);
    }, 0),
  );
}

/**
 * Bands one beneath the other, from early help to where children end up: as high as the most children who are ever in them need,
 * so that nothing moves but the dots.
 *
 * @param most children in each region, of {@link mostIn}
 */
export function livingLayout(most: readonly number[], width: number, letterPixels: number): LivingLayout {
  const all = most.reduce((sum, each) => sum + each, 0);
  const fitting = Math.floor(Math.sqrt(((width - 2 * EDGE) * WANTED_HEIGHT) / Math.max(1, all)));
  const pitch = Math.min(LARGEST_PITCH, Math.max(SMALLEST_PITCH, fitting));
  const columns = Math.max(1, Math.floor((width - 2 * EDGE) / pitch));
  const labelHeight = letterPixels + LABEL_MARGIN;
  let y = 0;
  const bands = REGIONS.map(({ id: region }, at): LivingBand => {
    const labelY = y + labelHeight - 8;
    const top = y + labelHeight + pitch / 2;
    y += labelHeight + Math.max(1, Math.ceil((most[at] ?? 0) / columns)) * pitch + EDGE;
    return { region, labelY, top, columns };
  });
  return { width, height: y, pitch, dot: Math.max(2, pitch - 2), left: EDGE + pitch / 2, letterPixels, bands };
}

/** Middle of a dot. */
export function slotX({ left, pitch }: LivingLayout, { columns }: LivingBand, slot: number): number {
  return left + (slot % columns) * pitch;
}

export function slotY({ pitch }: LivingLayout, { top, columns }: LivingBand, slot: number): number {
  return top + Math.floor(slot / columns) * pitch;
}
