const [LEAST_HELD, MOST_HELD] = [0.85, 0.95];

/** What is wrong with intervals of 90% that held this share of what came; nothing where they held what they should. */
export function outsideBounds(what: string, held: number): string[] {
  return held < LEAST_HELD || held > MOST_HELD ? [`${what}: ${(100 * held).toFixed(1)}% were held.`] : [];
}

/** How a check ends: what failed, or that nothing did. */
export const ending = (failures: readonly string[]): string =>
  failures.length === 0 ? 'All within bounds.' : failures.join('\n');
