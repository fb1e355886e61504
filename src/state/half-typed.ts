import type { Page } from './page.svelte.ts';

/** Whether anything that is typed would be lost if the page were left now: what is not in good order is not kept. */
export function isAnythingHalfTyped({ inputs, plans }: Pick<Page, 'inputs' | 'plans'>): boolean {
  const { halfTyped, rules, evidence } = inputs;
  return halfTyped.length > 0 || plans.elsewhere.length > 0 || rules.isHalfTyped || evidence.isHalfTyped;
}
