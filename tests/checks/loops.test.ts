import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { englishLoopShares, loopTable } from './loops-report.ts';
import { squeezed } from './markdown-table.ts';

const shares = englishLoopShares();

it('prints what the loops make of a change in England', () => {
  console.log(`\nLoops\n\n${loopTable(shares)}\n`);
  expect(shares).toHaveLength(4);
});

it('leaves most of a change to what was changed: no loop and not all of them together make as much again', () => {
  for (const { change, withoutLoops } of shares) {
    expect(change / withoutLoops).toBeGreaterThan(1);
    expect(change / withoutLoops).toBeLessThan(1.5);
  }
});

it('is shown in the method note as it comes out now', async () => {
  const note = await readFile(new URL('../../docs/method-in-detail.md', import.meta.url), 'utf8');
  expect(squeezed(note)).toContain(squeezed(loopTable(shares)));
});
