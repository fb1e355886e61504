import { describe } from 'vitest';

// What needs a browser and no page, in one window too. A worker's file is started by what asks of it.
const FILES = import.meta.glob(['./parts/*.ts', '!./parts/*.worker.ts']);

for (const [file, load] of Object.entries(FILES)) describe(file, async () => void (await load()));
