import { exp, power } from '../random/elementary.ts';
import type { Draw } from './draws.ts';
import type { LeverDefinition, LeverEffect } from './lever.ts';

/**
 * The factor an effect puts on its moves, from the lever's value and its value today. Exactly 1 when nothing is changed.
 *
 * For a share reached, today's hazards already hold what today's share does, so the factor is
 * (1 - reached x cut) / (1 - reached today x cut), where cut = fidelity x (1 - ratio).
 */
export function effectFactor(
  lever: LeverDefinition,
  effect: LeverEffect,
  value: number,
  today: number,
  draw: Draw,
): number {
  if (value === today) return 1;
  if (effect.rule === 'complement') return (1 - value) / (1 - today);
  const size = draw(effect.evidence);
  if (effect.rule === 'elasticity') return power(value / today, size);
  if (effect.rule === 'per-step') return exp(size * (value - today));
  const cut = (lever.fidelity ? draw('fidelity') : 1) * (1 - size);
  return Math.max(0, (1 - value * cut) / (1 - today * cut));
}
