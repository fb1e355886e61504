// First, so that nothing after it can reach a network.
import './no-network.ts';
import { fitAuthority } from '../models/authority/fit.ts';
import type { FitTask, FitTold } from './fit-messages.ts';

const tell = (told: FitTold): void => {
  self.postMessage(told);
};

/** Fits one place and says how far it is; thrown away afterwards. */
self.addEventListener('message', ({ data }: MessageEvent<FitTask>) => {
  try {
    const fit = fitAuthority(data.reference, data.totals, (done) => {
      tell({ kind: 'round', done });
    });
    tell({ kind: 'done', fit });
  } catch (error) {
    tell({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) });
  }
});
