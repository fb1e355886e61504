const MONTHS = 12;

/**
 * The month in which money is back for good. The year is the one after the last at whose end more has been put in than has come
 * back; within it money is taken to come and go evenly.
 *
 * @param positions what has come back less what has been put in, at the end of each year: `[year * replicates + replicate]`
 * @returns whole months from the start; 0 when nothing was ever out, infinite when it is not back at the end of the run
 */
export function breakEvenMonth(positions: Float64Array, replicate: number, replicates: number): number {
  const years = positions.length / replicates;
  let year = years;
  while (year > 0 && (positions[(year - 1) * replicates + replicate] as number) >= 0) year -= 1;
  if (year === years) return Infinity;
  if (year === 0) return 0;
  const before = positions[(year - 1) * replicates + replicate] as number;
  const after = positions[year * replicates + replicate] as number;
  return year * MONTHS + Math.ceil((MONTHS * before) / (before - after));
}
