import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstPassing, mostAsked } from '../../../models/run/goal-search.ts';

/** Runs a search where places from `first` on pass; tells what it found and what it asked. */
function searched(last: number, guess: number, first: number): { found: number | null; asked: number[] } {
  const search = firstPassing(last, guess);
  const asked: number[] = [];
  let next = search.next();
  while (!next.done) {
    asked.push(next.value);
    next = search.next(next.value >= first);
  }
  return { found: next.value, asked };
}

describe('a search for the first place that passes', () => {
  it('finds it wherever it is and whatever was guessed, asking about few places and none twice', () => {
    const places = fc
      .nat({ max: 400 })
      .chain((last) => fc.tuple(fc.constant(last), fc.nat({ max: last }), fc.nat({ max: last })));
    fc.assert(
      fc.property(places, ([last, guess, first]) => {
        const { found, asked } = searched(last, guess, first);
        expect(found).toBe(first);
        expect(new Set(asked).size).toBe(asked.length);
        expect(asked.length).toBeLessThanOrEqual(mostAsked(last));
        expect(asked.every((place) => place >= 0 && place <= last)).toBe(true);
      }),
    );
  });

  it('asks once when none passes, and hardly more when the guess is right', () => {
    expect(searched(400, 10, 401)).toEqual({ found: null, asked: [400] });
    expect(searched(400, 10, 10).asked).toEqual([400, 10, 9]);
    expect(searched(0, 0, 0)).toEqual({ found: 0, asked: [0] });
  });
});
