import { readReturns, type Returns } from '../../models/returns/read-returns.ts';
import type { FitWait } from '../../workers/fit-messages.ts';
import {
  createReturnsService,
  type ReadingOptions,
  type ReadingProgress,
  type RecordsAnswer,
  type RecordsQuestion,
} from '../../workers/returns-service.ts';
import type { ReturnsReader } from '../../workers/browser/returns-reader.ts';
import { fileOf } from './returns.ts';

/** Reads files on the spot, without a worker; may be told to wait, so that it can be stopped, or to be lost. */
export class FakeReader implements ReturnsReader {
  lost = false;
  /** What reading waits for. */
  waitFor: Promise<unknown> = Promise.resolve();
  stops = 0;

  async read(
    files: readonly File[],
    options: ReadingOptions,
    onProgress: (progress: ReadingProgress) => void,
  ): Promise<Returns | null> {
    const stops = this.stops;
    onProgress({ file: 0, share: 0.5 });
    await this.waitFor;
    if (this.lost) throw new Error('lost');
    if (this.stops > stops) return null;
    const sources = await Promise.all(
      files.map(async (file) => fileOf(file.name, new Uint8Array(await file.arrayBuffer()))),
    );
    return readReturns(sources, options);
  }

  stop(): void {
    this.stops += 1;
  }

  async fit(question: RecordsQuestion, { onRound }: FitWait): Promise<RecordsAnswer> {
    await this.waitFor;
    return createReturnsService().fit(question, onRound);
  }

  dispose(): void {
    this.stops += 1;
  }
}
