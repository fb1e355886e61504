import { CrewRunner } from './crew-runner.ts';
import { inlineCrew } from './local-crew.ts';
import type { Runner } from './runner.ts';

/** Runs in this very thread, a block at a time. For tests, small models and places without workers. */
export function createInlineRunner(): Runner {
  return new CrewRunner(inlineCrew());
}
