import { expect, it } from 'vitest';
import { partName } from '../../../src/text/part-names.ts';
import { readSeeds } from '../../../workers/cli/seeds.ts';

it('every number of every set in the evidence has a name of its own that can be read', async () => {
  const { library } = await readSeeds();
  const sets = Object.values(library).filter(({ value }) => typeof value !== 'number');
  expect(sets.length).toBeGreaterThan(20);
  for (const entry of sets) {
    const names = Object.keys(entry.value).map((key) => partName(entry, key));
    expect(new Set(names).size, entry.id).toBe(names.length);
    for (const name of names) expect(name, entry.id).toMatch(/^(?!.*(NaN|undefined|price\.)).+$/);
  }
});
