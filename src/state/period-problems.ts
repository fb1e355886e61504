import { ERRORS } from '../text/errors.ts';

/** When something is given, as a person has set it; null is from the first month, or for good. */
interface Period {
  readonly label: string;
  readonly start: string | null;
  readonly end?: string | null;
}

/** First and last month that is lived through. */
export interface RunMonths {
  readonly first: string;
  readonly last: string;
}

/** A start outside the run would silently do nothing, so it is said; null when all is well. */
export function startProblem({ label, start }: Period, { first, last }: RunMonths): string | null {
  if (start === null) return null;
  if (start > last) return ERRORS.startsTooLate(label, start, last);
  return start < first ? ERRORS.startsTooEarly(label, start, first) : null;
}

/** The same for an end. */
export function endProblem({ label, start, end = null }: Period, { first, last }: RunMonths): string | null {
  if (end === null) return null;
  if (end <= (start ?? first)) return ERRORS.endsBeforeStart(label, end);
  return end > last ? ERRORS.endsTooLate(label, end, last) : null;
}
