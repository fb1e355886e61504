import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { squeezed } from './markdown-table.ts';
import { gradientTable, placesPath, ratioTable } from './places-report.ts';

it.each([
  ['gradients', gradientTable],
  ['rates over England’s', ratioTable],
  ['children in care in ten years of nothing changed', placesPath],
])('the method note shows the places: %s', async (name, table) => {
  console.log(`\n${name}\n\n${table()}\n`);
  const note = await readFile(new URL('../../docs/method-in-detail.md', import.meta.url), 'utf8');
  expect(squeezed(note)).toContain(squeezed(table()));
});
