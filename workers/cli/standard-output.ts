import { once } from 'node:events';

/** Writes to a stream no faster than it is read. A reader that has had enough (`| head`) is no fault. */
export async function writeStream(stream: NodeJS.WritableStream, pieces: Iterable<string>): Promise<void> {
  const reader = { isGone: false };
  const onError = (error: Error): void => {
    if (!('code' in error) || error.code !== 'EPIPE') {
      throw error;
    }
    reader.isGone = true;
  };
  stream.on('error', onError);
  for (const piece of pieces) {
    if (reader.isGone) {
      return;
    }
    if (!stream.write(piece)) {
      await Promise.race([once(stream, 'drain'), once(stream, 'close'), once(stream, 'error')]).catch(() => undefined);
    }
  }
}
