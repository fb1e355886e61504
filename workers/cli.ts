import process from 'node:process';

// Before anything else, so that an interruption is never too early to be heard. A second one ends the program there and then.
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stop.abort();
  });
}

const { main } = await import('./cli/main.ts');

// Not `process.exit`: what is still on its way to a pipe would be lost.
process.exitCode = await main(process.argv.slice(2), process, stop.signal);
