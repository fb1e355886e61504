import { describe, expect, it } from 'vitest';
import type { LeverSetting, Rule, Scenario } from '../../../models/care/scenario.ts';
import { parseScenarioFile, writeScenarioFile } from '../../../models/care/scenario-file.ts';
import { expectedSeries, simulateBlock } from '../../../models/run/block.ts';
import { countsKeys } from '../../../models/run/counts-key.ts';
import { outputSeries } from '../../../models/run/outputs.ts';
import { InvalidRun, prepareRun, type PreparedRun } from '../../../models/run/prepare.ts';
import { withReadRules } from '../../../models/run/read-rules.ts';
import type { RunRequest } from '../../../models/run/request.ts';
import { influences, statedAnswer } from '../../../models/run/uncertainty-inputs.ts';
import { uncertaintySample } from '../../../models/run/uncertainty.ts';
import { careRequest } from '../../support/care-runs.ts';

const FGC = 'family-group-conference';
const MOVED: LeverSetting = { target: 0.8, now: 0.2, rampMonths: 12 };

function scenario(rules: Scenario['rules'], levers: Scenario['levers'] = { [FGC]: MOVED }, id = 'ruled'): Scenario {
  return { id, name: id, levers, drivers: {}, ...(rules === undefined ? {} : { rules }) };
}

const rule = (formula: string, inputs?: Rule['inputs']): Rule => ({
  formula,
  ...(inputs === undefined ? {} : { inputs }),
});

function prepared(scenarios: readonly Scenario[], over: Partial<RunRequest> = {}): PreparedRun {
  const read = withReadRules(careRequest({ years: 3, ...over, scenarios }));
  if ('problems' in read) throw new InvalidRun(read.problems);
  return prepareRun(read.request);
}

function problemsOf(scenarios: readonly Scenario[], over: Partial<RunRequest> = {}): readonly string[] {
  try {
    prepared(scenarios, over);
    return [];
  } catch (error) {
    if (error instanceof InvalidRun) return error.problems;
    throw error;
  }
}

/** Children in care at the end, expected, in each scenario after the baseline. */
function inCare(run: PreparedRun): number[] {
  return run.scenarios.slice(1).map((_, at) => seriesOf(run, 'stock.care', at + 1)[36] ?? NaN);
}

function seriesOf(run: PreparedRun, output: string, at: number): Float64Array {
  const into = new Float64Array(run.months.length);
  outputSeries(run, output, at, expectedSeries(run), 0, 1, 0, into);
  return into;
}

describe('a rule for an effect', () => {
  it.each([
    ['a share that is reached', FGC, MOVED],
    ['support after an event, which ends', 'reunification-support', { target: 0.7, end: '2021-06' }],
    ['a level of spend', 'family-help-spend', { target: 260 }],
    ['children for each worker', 'workforce', { target: 14 }],
  ] as const)('that is the library’s own value gives the same to the last bit: %s', (_, lever, setting) => {
    const levers = { [lever]: setting };
    const run = prepared([scenario(undefined, levers, 'plain'), scenario({ [lever]: rule('effect') }, levers)], {
      evidence: 'uncertain',
    });
    const { counts } = simulateBlock(run, { from: 0, to: 2 });
    const size = counts.length / 3;
    expect(counts.subarray(size, 2 * size)).toEqual(counts.subarray(2 * size));
    expect(seriesOf(run, 'stock.care', 1)).toEqual(seriesOf(run, 'stock.care', 2));
  });

  it('that says the lever does nothing gives the baseline', () => {
    const run = prepared([scenario({ [FGC]: rule('1') })]);
    expect(seriesOf(run, 'stock.care', 1)).toEqual(seriesOf(run, 'stock.care', 0));
  });

  it('acts by months since the lever starts, by coverage and by inputs', () => {
    const late = { [FGC]: { ...MOVED, start: '2021-04' } };
    const run = prepared([
      scenario(undefined, late, 'plain'),
      scenario({ [FGC]: rule('months < 12 ? 1 : effect') }, late, 'later'),
      scenario({ [FGC]: rule('1 - (1 - effect) * coverage') }, late, 'thin'),
      scenario({ [FGC]: rule('peak', { peak: { value: 0.5 } }) }, late, 'strong'),
    ]);
    const [plain = 0, later = 0, thin = 0, strong = 0] = inCare(run);
    const baseline = seriesOf(run, 'stock.care', 0)[36] ?? 0;
    expect(strong).toBeLessThan(plain);
    expect(plain).toBeLessThan(thin);
    expect(plain).toBeLessThan(later);
    expect(Math.max(thin, later)).toBeLessThan(baseline);
    // Nobody is reached before the lever starts, whatever the rule says of its first months.
    expect(seriesOf(run, 'stock.care', 4).subarray(0, 12)).toEqual(seriesOf(run, 'stock.care', 0).subarray(0, 12));
  });

  it('of a lever that is not moved changes nothing', () => {
    const run = prepared([scenario({ 'post-removal-support': rule('0.5') }), scenario(undefined, undefined, 'plain')]);
    const [ruled, plain] = inCare(run);
    expect(ruled).toBe(plain);
  });

  it('leaves what is there today alone', () => {
    const less = { [FGC]: { target: 0.1, now: 0.2 } };
    const [ruled, plain] = inCare(
      prepared([scenario({ [FGC]: rule('0.2') }, less), scenario(undefined, less, 'plain')]),
    );
    expect(ruled).toBe(plain);
  });

  it('keeps the luck of chance: what it leaves alone is the same child by child', () => {
    const run = prepared([scenario({ [FGC]: rule('1') })]);
    const { counts } = simulateBlock(run, { from: 0, to: 2 });
    expect(counts.subarray(0, counts.length / 2)).toEqual(counts.subarray(counts.length / 2));
  });
});

describe('an input of a rule', () => {
  const unsure = { peak: { value: 0.7, low: 0.5, high: 0.9 } };

  it('is drawn with the evidence, alike in two scenarios that share it', () => {
    const rules = { [FGC]: rule('peak', unsure) };
    const run = prepared([scenario(rules), scenario(rules, undefined, 'again')], { evidence: 'uncertain' });
    const { counts } = simulateBlock(run, { from: 0, to: 3 });
    const size = counts.length / 3;
    expect(counts.subarray(size, 2 * size)).toEqual(counts.subarray(2 * size));
  });

  it('is named among what makes an answer unsure', () => {
    const read = withReadRules(careRequest({ years: 2, scenarios: [scenario({ [FGC]: rule('peak', unsure) })] }));
    if ('problems' in read) throw new Error(read.problems.join());
    const request: RunRequest = { ...read.request, evidence: 'uncertain' };
    const question = { output: 'stock.care', month: 24, scenario: 'ruled', against: 'baseline' } as const;
    const sample = uncertaintySample(request, question, 'evidence', { from: 0, to: 40 });
    const [first] = influences(request, question, sample);
    expect(first?.input).toBe(`rule.${FGC}.peak`);
    expect(first?.label).toContain('peak, in the rule for');
    expect(first?.low).toBeLessThan(statedAnswer(request, question));
  });
});

describe('a rule for a price', () => {
  it('of a placement holds in the baseline too, and costs as it says', () => {
    const rules = { 'price.residential': rule('price * 1.1') };
    const [plain, dear] = [prepared([scenario(undefined)]), prepared([scenario(rules)])];
    for (const at of [0, 1]) {
      const [one, other] = [plain, dear].map((run) => seriesOf(run, 'cost.care.residential', at)[20] ?? NaN);
      expect((other as number) / (one as number)).toBeCloseTo(1.1, 12);
    }
    expect(countsKeys(dear)).toEqual(countsKeys(plain));
  });

  it('that is the library’s own value costs the same to the last bit', () => {
    const rules = { 'price.residential': rule('price'), 'price.conference': rule('price') };
    const [plain, same] = [prepared([scenario(undefined)]), prepared([scenario(rules)])];
    for (const output of ['cost.total', 'cost.programmes'])
      expect(seriesOf(same, output, 1)).toEqual(seriesOf(plain, output, 1));
  });

  it('of a programme knows how far the lever has come', () => {
    const rules = { 'price.conference': rule('coverage >= 0.8 ? 0 : price') };
    const spent = seriesOf(prepared([scenario(rules)]), 'cost.programmes', 1);
    expect(spent[6]).toBeGreaterThan(0);
    expect(spent[30]).toBe(0);
  });

  it('holds for a place by itself where there is no scenario to carry it', () => {
    const rules = { 'price.residential': rule('price * 2') };
    const [plain, dear] = [prepared([]), prepared([], { rules })];
    const [one, other] = [plain, dear].map((run) => seriesOf(run, 'cost.care.residential', 0)[20] ?? NaN);
    expect(other).toBe(2 * (one as number));
  });

  it('of the place must be the same in every scenario', () => {
    const rules = { 'price.residential': rule('price * 2') };
    expect(problemsOf([scenario(rules), scenario(undefined, undefined, 'plain')])).toEqual([
      'rules.price.residential is for a price of the place itself: give the same rule in every scenario of a run, or in none.',
    ]);
  });
});

describe('the counts a run may use again', () => {
  it('are others where an effect has another rule', () => {
    const keys = [
      rule('effect'),
      rule('0.5'),
      rule('peak', { peak: { value: 1 } }),
      rule('peak', { peak: { value: 2 } }),
    ];
    const texts = keys.map((each) => countsKeys(prepared([scenario({ [FGC]: each })]))[1]);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('a rule that cannot be used', () => {
  const wrong = (rules: Scenario['rules'], levers?: Scenario['levers']): string =>
    problemsOf([scenario(rules, levers)]).join(' ');

  it.each([
    [
      { [FGC]: rule('effect - 1') },
      /rules\.family-group-conference gives -0\.\d+ in 2020-04; an effect must be from 0 to 10\./,
    ],
    [{ [FGC]: rule('months < 6 ? 1 : log(0 - months)') }, /gives no number in 2020-10/],
    [
      { 'price.residential': rule('price - 1000 * months') },
      /rules\.price\.residential gives -\d+ in 20\d\d-\d\d; a price must be/,
    ],
    [
      { [FGC]: rule('effect * covrage') },
      /Scenario "ruled": rules\.family-group-conference\.formula, character 10: "covrage"/,
    ],
    [{ [FGC]: rule('effect *') }, /formula, character 9: the formula ends too soon/],
    [{ 'price.residential': rule('price * coverage') }, /"coverage" is not known here; known are months, price/],
    [{ 'family-hubs': rule('1') }, /no effect of this lever is a number that a rule could give/],
    [{ 'price.nothing': rule('1') }, /rules\.price\.nothing is neither a lever nor a price/],
    [{ constructor: rule('1') }, /rules\.constructor is neither/],
    [{ [FGC]: rule('a', { a: { value: 2, low: 3, high: 4 } }) }, /inputs\.a must have low below high/],
    [{ [FGC]: rule('a', { a: { value: 2, low: 1 } }) }, /needs both low and high/],
    [{ [FGC]: rule('1', { min: { value: 2 } }) }, /cannot be the name of an input/],
  ])('is told with its place: %o', (rules, sentence) => {
    expect(wrong(rules)).toMatch(sentence);
  });

  it('stops a run in which only a draw takes it out of range', () => {
    const unsure = { cut: { value: 0.1, low: 0.01, high: 0.9 } };
    const run = prepared([scenario({ [FGC]: rule('0.9 - cut', unsure) })], { evidence: 'uncertain' });
    expect(() => simulateBlock(run, { from: 0, to: 60 })).toThrow(/rules\.family-group-conference gives -/);
  });
});

describe('a rule in a scenario file', () => {
  const file = scenario({
    [FGC]: rule('peak', { peak: { value: 0.7, low: 0.5, high: 0.9 } }),
    'price.residential': rule('price'),
  });
  const text = writeScenarioFile(file);

  it('is written and read again as it was', () => {
    expect(parseScenarioFile(text, 'a.json')).toEqual({ scenario: file });
  });

  it('is written without what was made of it', () => {
    expect(writeScenarioFile(prepared([file]).scenarios[1] as Scenario)).toBe(text);
  });

  it.each([
    ['"peak": {', '"constructor": {', /inputs\.constructor cannot be the name of an input/],
    ['"peak": {', '"__proto__": {', /inputs\.__proto__ cannot be the name of an input/],
    ['"formula": "peak"', '"formula": 7', /rules\.family-group-conference\.formula must be text/],
    ['"formula": "peak"', `"formula": "${'1+'.repeat(251)}1"`, /must be text of 1 to 500 characters/],
    ['"formula": "peak"', '"formula": "peak", "program": { "steps": [] }', /program has no meaning here/],
    ['"value": 0.7', '"value": "0.7"', /inputs\.peak\.value must be a number/],
  ])('is refused with its place: %s as %s', (from, to, sentence) => {
    const parsed = parseScenarioFile(text.replace(from, to), 'a.json');
    expect('problems' in parsed ? parsed.problems.join(' ') : 'read').toMatch(sentence);
  });
});
