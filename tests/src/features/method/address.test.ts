import { expect, it } from 'vitest';
import { addressInApp } from '../../../../src/features/method/address.ts';
import { belowTitle } from '../../../../src/features/method/headed.ts';

it.each([
  ['#money', '#/method/money'],
  ['method.md', '#/method'],
  ['method.md#calibration', '#/method/calibration'],
  ['method-in-detail.md', '#/method/the-method-in-detail'],
  ['method-in-detail.md#loops', '#/method/loops'],
  ['coverage.md', '#/evidence/coverage'],
  ['https://example.org/a#b', 'https://example.org/a#b'],
  ['decisions/0016-loops.md', null],
  ['scenario-format.md#levers', null],
])('a link to %s leads to %s in the app', (address, expected) => {
  expect(addressInApp(address)).toBe(expected);
});

it('puts the headings of a document under the title of another', () => {
  const heading = { kind: 'heading', id: 'a', parts: [] } as const;
  const code = { kind: 'code', text: '# a' } as const;
  expect(belowTitle([{ ...heading, level: 1 }, code, { ...heading, level: 2 }])).toEqual([
    { ...heading, level: 2 },
    code,
    { ...heading, level: 3 },
  ]);
});
