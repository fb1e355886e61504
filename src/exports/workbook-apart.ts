import { wrap } from 'comlink';
import type { Compared } from '../results/compared.ts';
import type { Taken } from './taken.ts';
import type { WorkbookMaker } from './workbook.worker.ts';
import { comparedAtYearEnds, summaryAtYearEnds } from './year-ends.ts';

/**
 * The workbook, made in a worker of its own: writing and packing some ten thousand rows would hold up the page. What is not in
 * it stays here, so that little has to be copied.
 *
 * @throws Error when the worker cannot be loaded or breaks
 */
export async function workbookApart(taken: Taken, compared: Compared): Promise<Blob> {
  const worker = new Worker(new URL('./workbook.worker.ts', import.meta.url), { type: 'module' });
  const lost = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      reject(new Error(event.message));
    });
  });
  const yearly = { ...taken, summary: summaryAtYearEnds(taken.summary) };
  try {
    return await Promise.race([wrap<WorkbookMaker>(worker).workbook(yearly, comparedAtYearEnds(compared)), lost]);
  } finally {
    worker.terminate();
  }
}
