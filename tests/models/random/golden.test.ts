import { expect, test } from 'vitest';
import { digests, goldenDigests } from './golden.ts';

test('every draw keeps its bits', () => {
  expect(digests()).toEqual(goldenDigests);
});
