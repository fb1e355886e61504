import { testOnPast, type PastTest } from '../models/backtest/past-test.ts';
import { placeFromRecords, type PlaceFromRecords } from '../models/fit/place-from-records.ts';
import type { RecordsFitQuestion } from '../models/fit/records.ts';
import { FileFault } from '../models/returns/faults.ts';
import type { ReturnCodes } from '../models/returns/codes.ts';
import { readReturns, type Returns } from '../models/returns/read-returns.ts';
import type { Source } from '../models/returns/source.ts';

export interface ReadingOptions {
  readonly codes: ReturnCodes;
  /** Days since 1 January 1970. */
  readonly today: number;
}

export interface ReadingProgress {
  /** Place of the file being read. */
  readonly file: number;
  /** Share of all bytes that have been read, 0 to 1. */
  readonly share: number;
}

export interface RecordsQuestion extends RecordsFitQuestion {
  /** Years of the records to hold back and test the fit on. */
  readonly yearsBack: number;
}

/** A place fitted from records, and how such a fit would have done on years held back. */
export interface RecordsAnswer {
  readonly place: PlaceFromRecords;
  /** Null where the records are too short for it. */
  readonly past: PastTest | null;
}

/** Fitting, and testing the fit. */
export const RECORDS_ROUNDS = 2;

/** What the page asks of the worker that reads files. */
export interface ReturnsApi {
  /** @returns null when reading was stopped */
  read(
    files: readonly File[],
    options: ReadingOptions,
    onProgress: (progress: ReadingProgress) => void,
  ): Promise<Returns | null>;
  stop(): void;
  /** @param onRound told after each round how many of {@link RECORDS_ROUNDS} are done */
  fit(question: RecordsQuestion, onRound: (done: number) => void): RecordsAnswer;
}

/** Bytes between two signs of life; the worker listens for a stop as often. */
const BYTES_A_TURN = 2_000_000;

class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** Reads files as they lie on the disk, piece by piece, and never holds a whole one. */
export function createReturnsService(): ReturnsApi {
  let stopped = false;
  return {
    async read(files, options, onProgress) {
      stopped = false;
      const total = files.reduce((sum, { size }) => sum + size, 0);
      let [file, done, told] = [0, 0, 0];
      const onBytes = async (bytes: number): Promise<void> => {
        done += bytes;
        if (done - told < BYTES_A_TURN) return;
        told = done;
        // A workbook is gone through twice, so that more may be read than there is.
        onProgress({ file, share: Math.min(1, done / Math.max(1, total)) });
        await nextTurn();
        if (stopped) throw new Stopped();
      };
      const sources = files.map((each) => sourceOf(each, onBytes));
      const onFile = (next: number): void => {
        file = next;
        onProgress({ file, share: Math.min(1, done / Math.max(1, total)) });
      };
      try {
        return await readReturns(sources, { ...options, onFile });
      } catch (error) {
        if (error instanceof Stopped) return null;
        throw error;
      }
    },
    stop() {
      stopped = true;
    },
    fit(question, onRound) {
      const place = placeFromRecords(question);
      onRound(1);
      const past = testOnPast(question, question.yearsBack);
      onRound(2);
      return { place, past };
    },
  };
}

/** Lets messages in: a stop would otherwise wait until all is read. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

function sourceOf(file: File, onBytes: (bytes: number) => Promise<void>): Source {
  return {
    name: file.name,
    size: file.size,
    open: async function* () {
      const reader = file.stream().getReader();
      try {
        for (;;) {
          const { done, value } = await readPiece(reader);
          if (done) return;
          await onBytes(value.length);
          yield value;
        }
      } finally {
        await reader.cancel().catch(() => undefined);
      }
    },
  };
}

type Reader = ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;

/** A file that was moved, changed or taken away since it was chosen cannot be read, and the others still can. */
async function readPiece(reader: Reader): Promise<ReadableStreamReadResult<Uint8Array<ArrayBuffer>>> {
  try {
    return await reader.read();
  } catch {
    throw new FileFault('unreadable');
  }
}
