import { describe, expect, it } from 'vitest';
import { ChangeTable } from '../../../models/care/change-table.ts';
import { factorsIn, model, MONTHS, planOf, scenarioOf } from '../../support/care-plans.ts';

const every = [0, 17] as const;
const LETTER = 'pre-proceedings.care';
const steady = (factor: number): Float64Array => new Float64Array(MONTHS).fill(factor);
const table = (rows: readonly (readonly [mechanism: string, factor: number])[]): ChangeTable => {
  const made = new ChangeTable(model, MONTHS);
  for (const [mechanism, factor] of rows) made.multiply(LETTER, every, steady(factor), mechanism);
  made.settle();
  return made;
};
const leftOf = (made: ChangeTable): number | undefined => factorsIn(made.plan(), 3)[LETTER]?.[5];

describe('within one mechanism', () => {
  it('the strongest holds', () => {
    expect(
      leftOf(
        table([
          ['edge', 0.9],
          ['edge', 0.8],
          ['edge', 0.95],
        ]),
      ),
    ).toBe(0.8);
  });

  it('a harm is not set off against a benefit: the strongest of each holds', () => {
    expect(
      leftOf(
        table([
          ['edge', 0.9],
          ['edge', 0.8],
          ['edge', 1.1],
          ['edge', 1.2],
        ]),
      ),
    ).toBeCloseTo(0.8 * 1.2, 12);
  });

  it('counts month by month and age by age', () => {
    const made = new ChangeTable(model, MONTHS);
    made.multiply(LETTER, [0, 9], steady(0.9), 'edge');
    made.multiply(LETTER, [5, 17], steady(0.8), 'edge');
    made.settle();
    const factors = factorsIn(made.plan(), 0)[LETTER];
    expect([0, 5, 9, 10].map((age) => factors?.[age])).toEqual([0.9, 0.8, 0.8, 0.8]);
  });
});

describe('across mechanisms', () => {
  it('effects multiply', () => {
    expect(
      leftOf(
        table([
          ['one', 0.9],
          ['other', 0.8],
        ]),
      ),
    ).toBeCloseTo(0.72, 12);
  });

  it('are held at the cap, or at the strongest alone where that is more, and say what was taken away', () => {
    const two = table([
      ['one', 0.7],
      ['other', 0.8],
    ]);
    expect(two.cap([LETTER], 0.65)).toEqual({ move: LETTER, wanted: 1 - 0.7 * 0.8, held: 0.35 });
    expect(leftOf(two)).toBeCloseTo(0.65, 12);
    const strong = table([
      ['one', 0.5],
      ['other', 0.8],
    ]);
    expect(strong.cap([LETTER], 0.65)).toMatchObject({ wanted: 0.6, held: 0.5 });
    expect(leftOf(strong)).toBeCloseTo(0.5, 12);
    expect(table([['one', 0.5]]).cap([LETTER], 0.65)).toBeNull();
  });
});

describe('the levers themselves', () => {
  const all = { target: 1, now: 0, rampMonths: 0 };
  const factorAt = (levers: Parameters<typeof scenarioOf>[0], move: string, age: number): number =>
    factorsIn(planOf(scenarioOf(levers)).plan, 50)[move]?.[age] ?? 1;

  it('do not count intensive help and hubs twice for the same adolescents', () => {
    const one = factorAt({ 'intensive-family-preservation': all }, 'child-in-need.care', 14);
    const other = factorAt({ 'edge-of-care-hubs': all }, 'child-in-need.care', 14);
    const both = factorAt({ 'intensive-family-preservation': all, 'edge-of-care-hubs': all }, 'child-in-need.care', 14);
    expect(one).toBeLessThan(1);
    expect(other).toBeLessThan(1);
    expect(both).toBe(Math.min(one, other));
  });

  it('do not count key workers and family help spend twice', () => {
    const both = factorAt(
      { 'supporting-families': all, 'family-help-spend': { target: 300 } },
      'child-in-need.care',
      16,
    );
    const alone = [
      factorAt({ 'supporting-families': all }, 'child-in-need.care', 16),
      factorAt({ 'family-help-spend': { target: 300 } }, 'child-in-need.care', 16),
    ];
    expect(both).toBe(Math.min(...alone));
  });

  it('multiply a conference by a team of another kind', () => {
    const both = factorAt({ 'family-group-conference': all, 'family-safeguarding': all }, LETTER, 3);
    const alone = ['family-group-conference', 'family-safeguarding'].map((lever) =>
      factorAt({ [lever]: all }, LETTER, 3),
    );
    expect(both).toBeCloseTo((alone[0] as number) * (alone[1] as number), 12);
  });
});
