import { expect, test } from 'vitest';
import { digests, goldenDigests } from '../../models/random/golden.ts';

test('draws have the same bits in a browser as in Node', () => {
  expect(digests()).toEqual(goldenDigests);
});
