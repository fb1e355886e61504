import { XLSX_TYPE } from '../xlsx-file.ts';
import type { PackData } from './pack-data.ts';

/** The workbook of a bid, made by a worker of its own that is gone when it is done. Rejects when it cannot be made. */
export async function packFile(data: PackData): Promise<Blob> {
  // Written out in full because the bundler looks for exactly this.
  const worker = new Worker(new URL('./pack.worker.ts', import.meta.url), { type: 'module' });
  try {
    const bytes = await new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
      worker.addEventListener('message', ({ data: made }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
        resolve(made);
      });
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        reject(new Error(event.message));
      });
      worker.postMessage(data);
    });
    return new Blob([bytes], { type: XLSX_TYPE });
  } finally {
    worker.terminate();
  }
}
