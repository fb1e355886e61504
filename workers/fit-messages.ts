import type { AuthorityFit } from '../models/authority/fit.ts';
import type { FitReference } from '../models/authority/reference.ts';
import type { Totals } from '../models/authority/totals.ts';

/** What a worker is given to fit. */
export interface FitTask {
  readonly reference: FitReference;
  readonly totals: Totals;
}

/** A task with the number by which what is said of it is known. */
export interface NumberedTask {
  readonly number: number;
  readonly task: FitTask;
}

/** What it says of a task: after each round, and in the end. */
export type FitTold = { readonly number: number } & (
  | { readonly kind: 'round'; readonly done: number }
  | { readonly kind: 'done'; readonly fit: AuthorityFit }
  | { readonly kind: 'failed'; readonly detail: string }
);

/** How a fit is waited for. */
export interface FitWait {
  readonly onRound: (done: number) => void;
  readonly signal: AbortSignal;
}

/** Fits a place away from the page. Rejects with `RunCancelled` or `RunFailed`. */
export type Fitter = (task: FitTask, wait: FitWait) => Promise<AuthorityFit>;
