import { rowWords, unitWords, type Unit } from './units.ts';

interface Standing {
  readonly definition: { readonly unit: Unit };
  readonly now: number;
  readonly target: number;
  readonly changed: boolean;
}

/** One line of a list: "50%" as today, "80%, +30 points" once it is moved. */
export function leverRowWords({ definition: { unit }, now, target, changed }: Standing): string {
  const value = rowWords(unit, target);
  return changed ? `${value}, ${unitWords(unit).change(target - now)}` : value;
}
