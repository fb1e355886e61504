import { untrack } from 'svelte';
import type { PageName } from '../navigation/route.ts';
import type { Asked } from './asked.ts';

/**
 * A value as a page last saw it: it follows while the page is in sight, and stays what it was meanwhile. A page out of sight would
 * otherwise be drawn anew, for nobody, at the first touch of a lever, with all the others that have been opened.
 */
export function whileInSight<Value>(isInSight: () => boolean, now: () => Value): () => Value {
  let seen = untrack(now);
  const value = $derived.by(() => {
    if (isInSight()) seen = now();
    return seen;
  });
  return () => value;
}

interface Asking {
  readonly plans: { readonly asked: Asked | null };
  readonly isInSight: (page: PageName) => boolean;
}

/** What the scenarios ask, as it is known on one or several pages. */
export function askedOn({ plans, isInSight }: Asking, ...pages: readonly PageName[]): () => Asked | null {
  return whileInSight(
    () => pages.some(isInSight),
    () => plans.asked,
  );
}
