import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';

/** Everything axe finds wrong with the page as it stands, one line for each element; empty when there is nothing. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  // There are no frames: what is found need not be put together in a window of its own, which takes as long as the looking.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id} (${rule.impact ?? 'unrated'}): ${rule.help}: ${node.target.join(' ')}`),
  );
}
