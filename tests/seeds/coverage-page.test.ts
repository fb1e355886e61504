import { expect, it } from 'vitest';
import { library } from '../support/seeds.ts';
import { COVERAGE } from './coverage.ts';
import { coveragePage } from './coverage-page.ts';

const page = coveragePage(COVERAGE, library);

it('is what docs/coverage.md holds', async () => {
  await expect(page).toMatchFileSnapshot('../../docs/coverage.md');
});

it('has a line for every row', () => {
  const ids = page.match(/^\| [A-Zo][a-z\d-]+(?= \|)/gm)?.map((start) => start.slice(2));
  expect(ids).toEqual(COVERAGE.map(({ id }) => id));
});
