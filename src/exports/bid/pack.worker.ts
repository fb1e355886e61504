// First, so that nothing after it can reach a network.
import '../../../workers/no-network.ts';
import { xlsxOf } from '../xlsx-file.ts';
import { bidBook } from './bid-book.ts';
import type { PackData } from './pack-data.ts';

/** Makes the workbook of a bid, away from the page: some thousand formulas, each written and worked out, take a while. */
self.addEventListener('message', ({ data }: MessageEvent<PackData>) => {
  void xlsxOf(bidBook(data)).then((bytes) => {
    self.postMessage(bytes, { transfer: [bytes.buffer] });
  });
});
