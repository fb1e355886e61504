import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { MODEL_VERSION } from '../../../models/version.ts';
import { goldenDigests, type GoldenNumbers, NUMBERS_MOVED } from '../../support/golden.ts';

const FILE = new URL('../../golden/numbers.json', import.meta.url);

/** What the file holds; null when there is none. */
async function kept(): Promise<GoldenNumbers | null> {
  try {
    return JSON.parse(await readFile(FILE, 'utf8')) as GoldenNumbers;
  } catch {
    return null;
  }
}

test('the numbers of this model version keep their bits', async () => {
  const digests = goldenDigests();
  let golden = await kept();
  if (process.env.GOLDEN === 'write') {
    const moved = golden !== null && JSON.stringify(golden.digests) !== JSON.stringify(digests);
    if (moved) expect(MODEL_VERSION, NUMBERS_MOVED).not.toBe(golden?.modelVersion);
    golden = { modelVersion: MODEL_VERSION, digests };
    await writeFile(FILE, `${JSON.stringify(golden, null, 2)}\n`);
  }
  expect(digests, NUMBERS_MOVED).toEqual(golden?.digests);
  expect(MODEL_VERSION, 'The model version moved: write the golden numbers anew.').toBe(golden?.modelVersion);
});
