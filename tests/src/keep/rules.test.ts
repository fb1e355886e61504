import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, type Kept, type Offer } from '../../../src/keep/rules.ts';

const kept: Kept = { revision: 7, editedAt: 1000, tab: 'm', text: 'theirs' };
const offer = (rest: Partial<Offer>): Offer => ({ text: 'mine', editedAt: 2000, tab: 'b', base: 7, ...rest });
const theirs = { editedAt: 1000, tab: 'm', text: 'theirs' };

describe('what is kept', () => {
  it('is the first there is', () => {
    const { kept: now, aside } = decide(null, offer({ base: 0 }));
    expect(now).toEqual({ revision: 1, editedAt: 2000, tab: 'b', text: 'mine' });
    expect(aside).toBeNull();
  });

  it('is what follows on from it, even by a clock that was set back', () => {
    expect(decide(kept, offer({ editedAt: 1 }))).toEqual({
      kept: { revision: 8, editedAt: 1, tab: 'b', text: 'mine' },
      won: true,
      aside: null,
    });
  });

  it('is the newer of two that did not know of each other, with the other put aside', () => {
    expect(decide(kept, offer({ base: 6 }))).toEqual({
      kept: { revision: 8, editedAt: 2000, tab: 'b', text: 'mine' },
      won: true,
      aside: theirs,
    });
    expect(decide(kept, offer({ base: 6, editedAt: 999 }))).toEqual({
      kept,
      won: false,
      aside: { editedAt: 999, tab: 'b', text: 'mine' },
    });
  });

  it('is of the later name at the same moment', () => {
    expect(decide(kept, offer({ base: 6, editedAt: 1000, tab: 'z' })).won).toBe(true);
    expect(decide(kept, offer({ base: 6, editedAt: 1000, tab: 'a' })).won).toBe(false);
  });

  it('stays as it is when the same is offered again', () => {
    expect(decide(kept, offer({ base: 2, text: 'theirs' }))).toEqual({ kept, won: true, aside: null });
  });

  it('never drops anything: what is not kept follows on, is the same or is put aside', () => {
    const any = fc.record({
      text: fc.constantFrom('a', 'b', 'c'),
      editedAt: fc.nat(3),
      tab: fc.constantFrom('x', 'y'),
      base: fc.nat(4),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (offers) => {
        let current: Kept | null = null;
        const seen = new Set<string>();
        for (const each of offers) {
          const before: Kept | null = current;
          const { kept: after, aside } = decide(before, each);
          current = after;
          if (aside !== null) seen.add(aside.text);
          expect(after.text === each.text || seen.has(each.text)).toBe(true);
          if (before !== null && before.revision !== each.base) {
            expect(after.text === before.text || seen.has(before.text)).toBe(true);
          }
        }
      }),
      { seed: 4, endOnFailure: true },
    );
  });
});
