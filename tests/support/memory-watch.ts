import process from 'node:process';
import type { Source } from '../../models/returns/source.ts';

const MEGABYTE = 1_000_000;

/** Memory in use while files are read, looked at before every piece of them and after the last: what came before each is taken off. */
export class MemoryWatch {
  mostMegabytes = 0;
  #during = 'nothing';

  get inWords(): string {
    return `At most ${this.mostMegabytes.toFixed(1)} MB more were in use while a file was read: ${this.#during}.`;
  }

  /** A source that gives the same pieces and has memory looked at. */
  watched(what: string, source: Source): Source {
    const look = (before: number): void => {
      const megabytes = (inUse() - before) / MEGABYTE;
      if (megabytes <= this.mostMegabytes) return;
      this.mostMegabytes = megabytes;
      this.#during = what;
    };
    return {
      name: source.name,
      size: source.size,
      open: async function* () {
        const before = inUse();
        try {
          for await (const piece of source.open()) {
            look(before);
            yield piece;
          }
        } finally {
          look(before);
        }
      },
    };
  }
}

/** Bytes of values and of buffers beside them. */
function inUse(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
