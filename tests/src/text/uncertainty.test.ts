import { describe, expect, it } from 'vitest';
import type { UncertaintySplit } from '../../../models/run/uncertainty.ts';
import { bars, splitSentence } from '../../../src/text/uncertainty.ts';

const SPLIT: UncertaintySplit = {
  output: 'stock.care',
  month: 120,
  scenario: 'plan',
  against: 'baseline',
  replicates: { everything: 200, evidence: 200, chance: 200, drift: 200 },
  standardDeviation: 5,
  shares: { evidence: 0.3, chance: 0.517, drift: 0.183 },
  stated: -20,
  together: 0,
  inputs: [{ input: 'E01', label: 'Conference offered', share: 0.8, low: -30.4, high: 2.1 }],
};

describe('why an answer is not more certain', () => {
  it('names the largest source', () => {
    expect(splitSentence(SPLIT)).toBe('The largest part of the interval, about 52%, comes from chance.');
    expect(splitSentence({ ...SPLIT, shares: { evidence: 0, chance: 0, drift: 0 } })).toMatch(/^Nothing varies/);
  });

  it('gives each source a bar as long as its figure says', () => {
    expect(bars(SPLIT).sources.map(({ share, figure }) => [share, figure])).toEqual([
      [0.3, '30%'],
      [0.517, '52%'],
      [0.183, '18%'],
    ]);
  });

  it('says what each input does alone, and leads to its entry', () => {
    const [input] = bars(SPLIT).inputs;
    expect(input).toMatchObject({ label: 'Conference offered', figure: '80%', href: '#/evidence/E01' });
    expect(input?.words).toBe('30 fewer children in care with it at its low end, 2 more at its high end');
  });

  it('leads from a number of a rule to the lever or price whose rule it is', () => {
    const of = (input: string): string | null | undefined =>
      bars({ ...SPLIT, inputs: [{ ...SPLIT.inputs[0], input }] } as UncertaintySplit).inputs[0]?.href;
    expect(of('rule.family-group-conference.thin')).toBe('#/control/lever-family-group-conference');
    expect(of('rule.price.conference.thin')).toBe('#/evidence/price.conference');
  });

  it('speaks of levels while there is no plan, and of money where it is asked about', () => {
    const level = { ...SPLIT, against: 'nothing', inputs: [{ ...SPLIT.inputs[0], low: 510, high: 560 }] };
    expect(bars(level as UncertaintySplit).inputs[0]?.words).toMatch(/^510 children in care .*, 560 at its high end$/);
    const cost = { ...SPLIT, output: 'sum.cost.total', inputs: [{ ...SPLIT.inputs[0], low: -3e6, high: 1e6 }] };
    expect(bars(cost as UncertaintySplit).inputs[0]?.words).toMatch(
      /^£3.0m less spent .*, £1.0m more at its high end$/,
    );
  });
});
