import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Theme } from '../../../src/state/theme.svelte.ts';
import { openApp } from '../../support/open-app.ts';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

test('the reader chooses light or dark, and the choice is remembered', async () => {
  await openApp();
  const before = document.documentElement.dataset.theme;
  await page.getByRole('button', { name: /^(Dark|Light) colours$/ }).click();
  const after = document.documentElement.dataset.theme;
  expect(new Set([before, after])).toEqual(new Set(['light', 'dark']));
  expect(new Theme().name).toBe(after);
});

test('storage that is switched off is no reason to fail', () => {
  const refuse = (): never => {
    throw new DOMException('No storage here.', 'SecurityError');
  };
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
  const theme = new Theme();
  const before = theme.name;
  theme.toggle();
  expect(theme.name).not.toBe(before);
});
