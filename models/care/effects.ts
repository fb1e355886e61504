import type { CompiledModel, CompiledMove } from '../engine/compiled.ts';
import { exp, power } from '../random/elementary.ts';
import type { Draw } from './draws.ts';
import { leftAfter } from './fading.ts';
import type { LeverEffect } from './lever.ts';
import { ruledEffect } from './lever-rule.ts';
import type { MovedLever } from './moved-levers.ts';

/** Evidence an effect rests on in a scenario; `null` where the variant chosen leaves it out. */
export function evidenceOf({ evidence, variants }: LeverEffect, variant: string | undefined): string | null {
  const chosen = variant === undefined ? undefined : variants?.[variant];
  return chosen === undefined ? evidence : chosen;
}

/**
 * The factors an effect puts on one of its moves, month by month. Exactly 1 wherever nothing is changed.
 *
 * @returns `null` where the variant chosen has no such effect
 */
export function effectFactors(
  model: CompiledModel,
  moved: MovedLever,
  effect: LeverEffect,
  move: string,
  draw: Draw,
): Float64Array | null {
  const evidence = evidenceOf(effect, moved.setting.variant);
  if (evidence === null) return null;
  const { today, working, reach, lever } = moved;
  if (effect.rule === 'complement') return working.map((value) => (value === today ? 1 : (1 - value) / (1 - today)));
  const size = draw(evidence);
  const ruled = ruledEffect(moved, size, draw);
  if (effect.rule === 'elasticity' || effect.rule === 'per-step') {
    return working.map((value, month) => levelFactor(effect.rule, value, today, ruled?.[month] ?? size));
  }
  const part = reach * (lever.fidelity ? draw('fidelity') : 1);
  const cuts = { today: part * (1 - size), added: ruled?.map((own) => part * (1 - own)) };
  const compiled = model.moves.find(({ id }) => id === move);
  if (effect.support && compiled) return supportedFactors(model, compiled, moved, effect.support, cuts, draw);
  return working.map((value, month) => shareFactor(value, today, cuts.added?.[month] ?? cuts.today, cuts.today));
}

/** The factor of a level that goes from today's to another: (value / today) ^ size, or exp(size x change). Exactly 1 unchanged. */
export function levelFactor(rule: LeverEffect['rule'], value: number, today: number, size: number): number {
  if (value === today) return 1;
  return rule === 'elasticity' ? power(value / today, size) : exp(size * (value - today));
}

/** How far a lever cuts a hazard for those reached today, and by a rule of one's own, month by month, for those it adds. */
interface Cuts {
  readonly today: number;
  readonly added: Float64Array | undefined;
}

/**
 * For a share reached, today's hazards already hold what today's share does, so the factor is
 * (1 - reached x cut) / (1 - reached today x cut), where cut = eligible x take-up x fidelity x (1 - ratio). A rule says how
 * what is added to today works, and leaves alone what is there.
 */
function shareFactor(value: number, today: number, added: number, cut: number): number {
  if (added !== cut) return supportedFactor(value, today, added, cut);
  return value === today ? 1 : Math.max(0, (1 - value * cut) / (1 - today * cut));
}

/**
 * The same where support begins with an event and the move is a window of months since it: those at month m had their event
 * m months ago and were reached as many as were then; each month of the window counts as much as the move's own hazard
 * there. A programme that ends stops supporting those in the middle of it, whose effect then fades from that month on.
 */
function supportedFactors(
  model: CompiledModel,
  move: CompiledMove,
  { path, today, timing }: MovedLever,
  support: NonNullable<LeverEffect['support']>,
  cuts: Cuts,
  draw: Draw,
): Float64Array {
  const lasts = support.months === undefined ? Infinity : draw(support.months);
  const halfLife = support.fade === undefined ? Infinity : draw(support.fade);
  const left = (since: number): number => (since <= 0 || halfLife === Infinity ? 1 : leftAfter(since, halfLife));
  const weights = profileOf(model, move);
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  return Float64Array.from(path, (_, now) => {
    const added = cuts.added?.[now] ?? cuts.today;
    let change = 0;
    for (const { month, weight } of weights) {
      const begun = now - month;
      const value = begun < 0 ? today : (path[begun] ?? today);
      const stopped = now >= timing.end && begun < timing.end;
      const given = stopped ? Math.min(lasts, Math.max(0, timing.end - begun)) : lasts;
      const whole = cuts.today * left(month + 1 - lasts);
      const own = added * left(month + 1 - given);
      // Those reached today are reached whatever the scenario does, so that only the rest loses support when it ends.
      change += weight * (supportedFactor(value, today, own, whole) - 1);
    }
    return total > 0 ? 1 + change / total : 1;
  });
}

function supportedFactor(value: number, today: number, own: number, whole: number): number {
  if (value === today) return 1;
  const extra = value > today ? (value - today) * own : (value - today) * whole;
  return Math.max(0, (1 - today * whole - extra) / (1 - today * whole));
}

/** The months in which a move can be made, each with its factor by months in state. */
function profileOf(model: CompiledModel, move: CompiledMove): { readonly month: number; readonly weight: number }[] {
  const state = model.states[move.from];
  if (!state) return [];
  return Array.from({ length: state.months }, (_, month) => ({
    month,
    weight: state.profiles[move.profile * state.months + month] ?? 0,
  })).filter(({ weight }) => weight > 0);
}
