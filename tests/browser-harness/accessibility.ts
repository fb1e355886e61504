import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';

/** Everything axe finds wrong with the page as it stands, one line for each element; empty when there is nothing. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id} (${rule.impact ?? 'unrated'}): ${rule.help}: ${node.target.join(' ')}`),
  );
}
