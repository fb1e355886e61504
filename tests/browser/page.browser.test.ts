import { beforeEach, describe } from 'vitest';
// Takes each page away after its test; said here, so that it is so for all of them.
import 'vitest-browser-svelte';

// The address is the only thing of a page that would outlive it.
beforeEach(() => {
  location.hash = '';
});

// All in one window: to load every module of the page takes longer than most of what is asked of it.
for (const [file, load] of Object.entries(import.meta.glob('./page/*.ts')))
  describe(file, async () => void (await load()));
