import { CrewRunner } from './crew-runner.ts';
import { cloningCrew, inlineCrew } from './local-crew.ts';
import type { Runner } from './runner.ts';

/** Runs in this very thread, a block at a time. For tests, small models and places without workers. */
export function createInlineRunner(): Runner {
  return new CrewRunner(inlineCrew());
}

/** Runs in this thread, but copies or transfers whatever a worker would: a stand-in for one in tests. */
export function createCloningRunner(): Runner {
  return new CrewRunner(cloningCrew());
}
