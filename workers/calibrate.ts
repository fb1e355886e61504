import { writeFile } from 'node:fs/promises';
import { AREA_KINDS, illustrativeAuthority } from '../models/fit/areas.ts';
import { calibrateEngland } from '../models/fit/england.ts';
import { wales2019 } from '../models/fit/wales.ts';
import { readSeeds } from './cli/seeds.ts';

/** Works out every baseline anew from the evidence library and writes them to `seeds/baselines`. */
const { library } = await readSeeds();
const { england2019, england2020, averageAuthority } = calibrateEngland(library);
const areas = AREA_KINDS.map((kind) => illustrativeAuthority(library, england2020, kind));
for (const baseline of [england2019, england2020, averageAuthority, ...areas, wales2019(library, england2019)]) {
  const file = new URL(`../seeds/baselines/${baseline.id}.json`, import.meta.url);
  await writeFile(file, `${JSON.stringify(baseline)}\n`);
}
