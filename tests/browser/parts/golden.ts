import { expect, test } from 'vitest';
import golden from '../../golden/numbers.json';
import { goldenDigests, NUMBERS_MOVED } from '../../support/golden.ts';

test('the model gives the same bits in a browser as in Node', () => {
  expect(goldenDigests(), NUMBERS_MOVED).toEqual(golden.digests);
});
