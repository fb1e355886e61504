import { inLanguage } from '../language/spoken.ts';
import type { Progress } from '../../workers/runner.ts';
import { count, seconds, whole } from './numbers.ts';

/** What the page says about the run itself. */

export const STATUS = inLanguage('STATUS', {
  label: 'Progress of the run',
  progress: (done: string, all: string, time: string): string => `${done} of ${all} runs, ${time}`,
  cancel: 'Stop',
  run: 'Run',
  rest: 'Run the rest',
  region: 'The run',
  stopped: (done: number, asked: number): string =>
    done === 0
      ? 'Stopped before the first runs came in.'
      : `Stopped at ${whole(done)} of ${whole(asked)} runs. The bands are rougher than they could be.`,
  done: (runs: number, milliseconds: number, seed: string): string =>
    `${count(runs, 'run', 'runs')} in ${seconds(milliseconds)}, run seed “${seed}”. In brackets: 90% intervals.`,
} as const);

export function progressInWords({ replicatesDone, replicatesTotal, elapsedMilliseconds }: Progress): string {
  return STATUS.progress(whole(replicatesDone), whole(replicatesTotal), seconds(elapsedMilliseconds));
}

export const FAILURE = inLanguage('FAILURE', {
  heading: 'The run did not finish',
  unexpected: 'Something unexpected went wrong while the model was running.',
  wayOut: 'Nothing you typed is lost. Try again; if it happens again, load the page again.',
  again: 'Try again',
} as const);

/** Said to those who cannot see the picture change; once for each thing that happens, not for each block of runs. */
export const ANNOUNCE = inLanguage('ANNOUNCE', {
  done: (sentence: string): string => `Run finished. ${sentence}.`,
  stopped: 'Run stopped.',
  failed: (sentence: string): string => `The run did not finish. ${sentence}`,
} as const);
