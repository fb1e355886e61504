import axe, { type Result, type RunOptions } from 'axe-core';
import type { Page } from 'playwright';

type WithAxe = typeof globalThis & { readonly axe?: typeof axe };

/** What can be right in light colours and wrong in dark ones. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** Pages that were turned away from wait in the document, where nobody meets them; axe would go through all of them each time. */
const OUT_OF_SIGHT = '[data-page][hidden]';

/** Brings axe into the page, once: reading it anew for every look takes half as long as the looking. */
async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => (globalThis as WithAxe).axe !== undefined))) await page.evaluate(axe.source);
}

async function look(page: Page, rules?: readonly string[]): Promise<string[]> {
  await bringAxe(page);
  const options: RunOptions = {
    // What is in order is not wanted: writing down where each of a thousand elements stands takes longer still.
    resultTypes: ['violations'],
    ...(rules !== undefined && { runOnly: { type: 'rule', values: [...rules] } }),
  };
  const violations = await page.evaluate(
    async ([exclude, asked]): Promise<Result[]> => {
      const { axe: brought } = globalThis as WithAxe;
      if (brought === undefined) throw new Error('The page has lost axe.');
      return (await brought.run({ exclude }, asked)).violations;
    },
    [OUT_OF_SIGHT, options] as const,
  );
  return violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id} (${rule.impact ?? 'unrated'}): ${rule.help}: ${node.target.join(' ')}`),
  );
}

/** Everything axe finds wrong with the page as it stands, one line for each element; empty when there is nothing. */
export function accessibilityProblems(page: Page): Promise<string[]> {
  return look(page);
}

async function wear(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.waitForFunction((theme) => document.documentElement.dataset.theme === theme, colorScheme);
}

/**
 * Everything axe finds wrong with the page in light colours, and what is wrong with its colours in dark ones: the page is
 * otherwise the same. It is left in light colours.
 */
export async function problemsInBothColours(page: Page): Promise<string[]> {
  await wear(page, 'light');
  const inLight = await look(page);
  await wear(page, 'dark');
  const inDark = await look(page, RULES_OF_COLOUR);
  await wear(page, 'light');
  return [...inLight, ...inDark.map((problem) => `in dark colours: ${problem}`)];
}
