/** Ages followed: 0 to 17, in the bands the official tables use. */
export const OLDEST_AGE = 17;

export const AGE_BANDS = [
  { id: '0', first: 0, last: 0 },
  { id: '1-4', first: 1, last: 4 },
  { id: '5-9', first: 5, last: 9 },
  { id: '10-15', first: 10, last: 15 },
  { id: '16-17', first: 16, last: 17 },
] as const;

/** Place in {@link AGE_BANDS} of a single year of age. */
export function bandOfAge(age: number): number {
  return AGE_BANDS.findIndex((band) => age >= band.first && age <= band.last);
}
