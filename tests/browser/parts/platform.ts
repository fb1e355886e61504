import { expect, test } from 'vitest';

test('runs in a real browser, with module workers and typed arrays that can be transferred', () => {
  expect(navigator.userAgent).toContain('Chrome');
  const numbers = Float64Array.of(1, 2, 3);
  const moved = structuredClone(numbers, { transfer: [numbers.buffer] });
  expect(moved).toEqual(Float64Array.of(1, 2, 3));
  expect(numbers.length).toBe(0);
});
