import { REGIONS, type LivingScene, type LivingWorld } from '../../models/run/living.ts';
import { AWAY, fillWhereabouts, makeWhereabouts, type Whereabouts } from '../../models/run/living-months.ts';
import { groupOf, type LivingColouring } from './living-groups.ts';
import { slotX, slotY, type LivingLayout } from './living-layout.ts';
import { slotsOf } from './living-slots.ts';

/**
 * One month of one world on its way to the next, ready to be drawn: for every dot where it is and where it will be. Filled anew
 * for each month; between two of them a frame reads it and makes nothing.
 */
export class LivingStage {
  readonly scene: LivingScene;
  readonly world: LivingWorld;
  /** Dots that are there in this month or the next, ordered by colour. */
  count = 0;
  readonly child: Int32Array;
  readonly fromX: Float32Array;
  readonly fromY: Float32Array;
  readonly toX: Float32Array;
  readonly toY: Float32Array;
  /** Where the dots of each colour begin, and where those of the last end. */
  readonly firstOf: Int32Array;
  readonly #slots: Int32Array;
  #now: Whereabouts;
  #next: Whereabouts;
  readonly #colour: Uint8Array;

  constructor(scene: LivingScene, world: LivingWorld) {
    const { children } = scene;
    this.scene = scene;
    this.world = world;
    this.child = new Int32Array(children);
    this.fromX = new Float32Array(children);
    this.fromY = new Float32Array(children);
    this.toX = new Float32Array(children);
    this.toY = new Float32Array(children);
    this.firstOf = new Int32Array(REGIONS.length + 1);
    this.#slots = slotsOf(world, children, scene.months.length);
    this.#now = makeWhereabouts(scene);
    this.#next = makeWhereabouts(scene);
    this.#colour = new Uint8Array(children);
  }

  /** @param month entry of the scene's months; the way is to the next, and nowhere from the last */
  fill(layout: LivingLayout, month: number, colouring: LivingColouring): void {
    const { world, scene } = this;
    const { monthsBefore, months } = scene;
    fillWhereabouts(world, monthsBefore, month, this.#now);
    fillWhereabouts(world, monthsBefore, Math.min(month + 1, months.length - 1), this.#next);
    this.firstOf.fill(0);
    for (let child = 0; child < scene.children; child++) {
      if (!this.#isThere(child)) continue;
      const colour = this.#colourOf(child, month, colouring);
      this.#colour[child] = colour;
      this.firstOf[colour + 1] = (this.firstOf[colour + 1] ?? 0) + 1;
    }
    for (let colour = 1; colour < this.firstOf.length; colour++) {
      this.firstOf[colour] = (this.firstOf[colour] ?? 0) + (this.firstOf[colour - 1] ?? 0);
    }
    this.count = this.firstOf[this.firstOf.length - 1] ?? 0;
    this.#place(layout);
  }

  /** Where somebody stands in what is drawn; -1 where they are not there. */
  indexOf(child: number): number {
    for (let at = 0; at < this.count; at++) if (this.child[at] === child) return at;
    return -1;
  }

  #isThere(child: number): boolean {
    return this.#now.region[child] !== AWAY || this.#next.region[child] !== AWAY;
  }

  #place(layout: LivingLayout): void {
    // Filled from the first of each colour on; put back to where each begins at the end.
    for (let child = 0; child < this.scene.children; child++) {
      if (!this.#isThere(child)) continue;
      const colour = this.#colour[child] ?? 0;
      const at = this.firstOf[colour] ?? 0;
      this.firstOf[colour] = at + 1;
      const [now, next] = [this.#now.region[child] ?? AWAY, this.#next.region[child] ?? AWAY];
      this.child[at] = child;
      const from = layout.bands[now === AWAY ? next : now];
      const to = layout.bands[next === AWAY ? now : next];
      if (!from || !to) continue;
      const fromSlot = this.#slots[(now === AWAY ? this.#next : this.#now).move[child] ?? 0] ?? 0;
      const toSlot = this.#slots[(next === AWAY ? this.#now : this.#next).move[child] ?? 0] ?? 0;
      this.fromX[at] = now === AWAY ? -layout.pitch : slotX(layout, from, fromSlot);
      this.fromY[at] = slotY(layout, from, fromSlot);
      this.toX[at] = next === AWAY ? layout.width + layout.pitch : slotX(layout, to, toSlot);
      this.toY[at] = slotY(layout, to, toSlot);
    }
    this.firstOf.copyWithin(1, 0, this.firstOf.length - 1);
    this.firstOf[0] = 0;
  }

  #colourOf(child: number, month: number, colouring: LivingColouring): number {
    const here = this.#now.region[child] === AWAY ? this.#next : this.#now;
    return groupOf(this.scene, here, child, month, colouring);
  }
}
