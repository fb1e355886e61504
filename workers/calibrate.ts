import { writeFile } from 'node:fs/promises';
import { calibrateEngland } from '../models/fit/england.ts';
import { readSeeds } from './cli/seeds.ts';

/** Works out the three English baselines anew from the evidence library and writes them to `seeds/baselines`. */
const { library } = await readSeeds();
const { england2019, england2020, averageAuthority } = calibrateEngland(library);
for (const baseline of [england2019, england2020, averageAuthority]) {
  const file = new URL(`../seeds/baselines/${baseline.id}.json`, import.meta.url);
  await writeFile(file, `${JSON.stringify(baseline)}\n`);
}
