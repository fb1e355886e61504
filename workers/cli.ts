import process from 'node:process';
import { main } from './cli/main.ts';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stop.abort();
  });
}

// Not `process.exit`: what is still on its way to a pipe would be lost.
process.exitCode = await main(process.argv.slice(2), process, stop.signal);
