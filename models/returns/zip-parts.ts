import { Unzip, UnzipInflate } from 'fflate';
import { FileFault } from './faults.ts';
import { FREE_UNPACKED_BYTES, MOST_GROWTH, MOST_UNPACKED_BYTES, MOST_WORKBOOK_BYTES } from './limits.ts';

export interface Part {
  push(bytes: Uint8Array, last: boolean): void;
}

/** Packed bytes handed over at a time: at 1,032 to 1, the most there can be, they become four million. */
const STEP = 4096;

/**
 * Parts of a zip file that comes in pieces, unpacked as it comes.
 *
 * @param open what takes a part, by its name; null for one that is not needed
 * @returns what takes the bytes
 * @throws FileFault `swells` as soon as it becomes far more than any workbook, `too-large`, `not-a-workbook` when it is damaged
 */
export function zipParts(open: (name: string) => Part | null): (bytes: Uint8Array, last: boolean) => void {
  let packed = 0;
  let unpacked = 0;
  const unzip = new Unzip((file) => {
    const part = open(file.name);
    if (part === null) return;
    file.ondata = (error, bytes, last) => {
      // The library tells of damage here, and of what was thrown here.
      if ((error as Error | null) !== null) throw asFault(error);
      unpacked += bytes.length;
      if (unpacked > MOST_UNPACKED_BYTES || (unpacked > FREE_UNPACKED_BYTES && unpacked > packed * MOST_GROWTH))
        throw new FileFault('swells');
      part.push(bytes, last);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  return (bytes, last) => {
    for (let from = 0; from < bytes.length || (last && from === 0); from += STEP) {
      const piece = bytes.subarray(from, from + STEP);
      packed += piece.length;
      if (packed > MOST_WORKBOOK_BYTES) throw new FileFault('too-large');
      pushed(unzip, piece, last && from + STEP >= bytes.length);
    }
  };
}

function pushed(unzip: Unzip, piece: Uint8Array, last: boolean): void {
  try {
    unzip.push(piece, last);
  } catch (error) {
    throw asFault(error);
  }
}

const asFault = (error: unknown): FileFault => (error instanceof FileFault ? error : new FileFault('not-a-workbook'));
