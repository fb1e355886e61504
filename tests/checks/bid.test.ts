import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { conferenceTable, failedReturnTable, pauseTable } from './bid-report.ts';
import { squeezed } from './markdown-table.ts';

describe('published figures beside those of the model: checks, and not fits', () => {
  it.each([
    ['a family group conference', conferenceTable],
    ['a failed return home', failedReturnTable],
    ['support after removal', pauseTable],
  ])('the method note shows %s', async (name, table) => {
    console.log(`\n${name}\n\n${table()}\n`);
    const note = await readFile(new URL('../../docs/method-in-detail.md', import.meta.url), 'utf8');
    expect(squeezed(note)).toContain(squeezed(table()));
  });
});
