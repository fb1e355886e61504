import { beforeEach, describe } from 'vitest';
// Takes each page away after its test; said here, so that it is so for all of them.
import 'vitest-browser-svelte';

beforeEach(() => {
  location.hash = '';
});

// As `page.browser.test.ts`, of what takes longest.
for (const [file, load] of Object.entries(import.meta.glob('./page-long/*.ts')))
  describe(file, async () => void (await load()));
