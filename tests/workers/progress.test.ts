import { describe, expect, it } from 'vitest';
import { progressLine } from '../../workers/cli/progress.ts';
import type { Terminal } from '../../workers/cli/progress.ts';

/** A stand-in for standard error that keeps what is written. */
function stream(isTTY: boolean): { stderr: Terminal; written: string[] } {
  const written: string[] = [];
  return { stderr: { isTTY, write: (text: string) => written.push(text) > 0 }, written };
}

const halfway = { replicatesDone: 250, replicatesTotal: 500, elapsedMilliseconds: 4_200 };

describe('the line that tells of progress', () => {
  it('says how far and how long on a terminal, and is wiped away at the end', () => {
    const { stderr, written } = stream(true);
    const line = progressLine(stderr);
    line.show(halfway);
    line.clear();
    expect(written).toEqual(['\r\u001b[K250 of 500 replicates, 5 s left', '\r\u001b[K']);
  });

  it('is silent when errors go to a file', () => {
    const { stderr, written } = stream(false);
    const line = progressLine(stderr);
    line.show(halfway);
    line.clear();
    expect(written).toEqual([]);
  });
});
