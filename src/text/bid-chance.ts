/** Chances in words. */

/** "62 of 100 runs". */
export function runsOf(chance: number): string {
  const hundredths = Math.round(chance * 100);
  if (chance > 0 && hundredths === 0) return 'fewer than 1 of 100 runs';
  return chance < 1 && hundredths === 100 ? 'more than 99 of 100 runs' : `${String(hundredths)} of 100 runs`;
}

/** How likely, in words with fixed meanings: 90, 66 and 50 in 100, and the same the other way. */
export function chanceInWords(chance: number): string {
  if (chance >= 0.9) return 'very likely';
  if (chance >= 0.66) return 'likely';
  if (chance >= 0.5) return 'more likely than not';
  if (chance > 0.34) return 'less likely than not';
  return chance > 0.1 ? 'unlikely' : 'very unlikely';
}
