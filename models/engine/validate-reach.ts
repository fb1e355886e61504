import type { ByAge, DestinationDefinition, ModelDefinition, OpeningStock } from './definition.ts';

/** States nobody can reach or leave. */
export function problemsOfReach(definition: ModelDefinition, opening: readonly OpeningStock[]): string[] {
  const reached = new Set(opening.map((stock) => stock.state));
  const arrive = (destinations: readonly DestinationDefinition[]): void => {
    for (const { to } of destinations) reached.add(to);
  };
  definition.entries.forEach((entry) => {
    arrive(entry.to);
  });
  let before = -1;
  while (before !== reached.size) {
    before = reached.size;
    for (const move of definition.moves) {
      if (!reached.has(move.from)) continue;
      arrive(move.to);
      (move.spawns ?? []).forEach((spawn) => {
        arrive(spawn.to);
      });
    }
  }
  const problems: string[] = [];
  for (const state of definition.states) {
    if (!reached.has(state.id)) problems.push(`State "${state.id}" cannot be reached by anyone.`);
    const canLeave =
      (state.ageing && definition.ageing !== null) ||
      definition.moves.some(
        (move) =>
          move.from === state.id &&
          hasChance(move.hazard) &&
          (move.byMonths?.some((step) => step.factor > 0) ?? true) &&
          move.to.some(({ to, share }) => to !== state.id && hasChance(share)),
      );
    if (!canLeave) problems.push(`State "${state.id}" cannot be left by anyone.`);
  }
  return problems;
}

function hasChance(hazard: ByAge): boolean {
  return typeof hazard === 'number' ? hazard > 0 : hazard.some((value) => value > 0);
}
