import type { Progress } from '../runner.ts';

/** What is needed of standard error. */
export interface Terminal {
  /** Whether a person is looking; missing when errors go to a file. */
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Shows how far a run is, on one line of the terminal; says nothing when errors go to a file. */
export function progressLine(stream: Terminal): { show: (progress: Progress) => void; clear: () => void } {
  if (stream.isTTY !== true) {
    return { show: () => undefined, clear: () => undefined };
  }
  return {
    show: ({ replicatesDone, replicatesTotal, elapsedMilliseconds }) => {
      const left = (elapsedMilliseconds / replicatesDone) * (replicatesTotal - replicatesDone);
      stream.write(`\r\u001b[K${replicatesDone} of ${replicatesTotal} replicates, ${Math.ceil(left / 1000)} s left`);
    },
    clear: () => {
      stream.write('\r\u001b[K');
    },
  };
}
