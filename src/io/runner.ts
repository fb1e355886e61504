import { createBrowserRunner } from '../../workers/browser/runner.ts';
import type { Runner } from '../../workers/runner.ts';

/** The one runner of the page. */
export function startRunner(): Runner {
  return createBrowserRunner();
}
