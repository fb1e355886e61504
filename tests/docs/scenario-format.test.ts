import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { DRIVERS } from '../../models/care/drivers.ts';
import { LEVERS } from '../../models/care/levers.ts';
import { distributionOf, numberOf } from '../../models/care/library.ts';
import { DEFAULT_LOOPS } from '../../models/care/loops.ts';
import { parseScenarioFile } from '../../models/care/scenario-file.ts';
import { expectedSeries } from '../../models/run/block.ts';
import { outputSeries } from '../../models/run/outputs.ts';
import { withReadRules } from '../../models/run/read-rules.ts';
import { careRequest } from '../support/care-runs.ts';
import { prepareRun } from '../../models/run/prepare.ts';
import { baselineOf, library } from '../support/seeds.ts';

const page = await readFile(new URL('../../docs/scenario-format.md', import.meta.url), 'utf8');

/** The cells of a table row of the page that begins with something in code type. */
const rows = new Map(
  page.split('\n').flatMap((line) => {
    const [id, ...cells] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    const name = /^`(.+)`$/.exec(id ?? '')?.[1];
    return name === undefined ? [] : [[name, cells] as const];
  }),
);

const examples = [...page.matchAll(/```json\n([^]*?)```/g)].map(([, text]) => text ?? '');

/** Children in care after five years of an example, less those with nothing changed. */
function effectOnCare(example: string): number {
  const parsed = parseScenarioFile(example, 'docs/scenario-format.md');
  if ('problems' in parsed) throw new Error(parsed.problems.join('\n'));
  const scenarios = [parsed.scenario];
  const baseline = baselineOf('average-authority');
  const prepared = prepareRun({
    library,
    baseline,
    scenarios,
    years: 5,
    seed: 'a',
    evidence: 'central',
    loops: DEFAULT_LOOPS,
  });
  const series = expectedSeries(prepared);
  const months = prepared.months.length;
  const recorded = prepared.model.recorder.ids;
  const care = (scenario: number): number =>
    series[(scenario * recorded.length + recorded.indexOf('stock.care') + 1) * months - 1] ?? NaN;
  return care(1) - care(0);
}

/** The examples that change the place, which cannot run side by side with those that do not. */
const ofThePlace = [...page.matchAll(/```\n(\{[^]*?)```/g)].map(([, text]) => text ?? '');

describe('the page on the scenario file', () => {
  it('has an example of a set of numbers that can be run and changes the place', () => {
    expect(ofThePlace).toHaveLength(2);
    const parsed = parseScenarioFile(ofThePlace[0] ?? '', 'docs/scenario-format.md');
    if ('problems' in parsed) throw new Error(parsed.problems.join('\n'));
    const { evidence: own = {} } = parsed.scenario;
    expect(Object.keys(own)).toEqual(['child-in-need.plan', 'drift.memory']);
    const [before, after] = [{ ...parsed.scenario, evidence: {} }, parsed.scenario].map((scenario) =>
      expectedSeries(
        prepareRun({
          library,
          baseline: baselineOf('average-authority'),
          scenarios: [scenario],
          years: 1,
          seed: 'a',
          evidence: 'central',
          loops: DEFAULT_LOOPS,
        }),
      ),
    );
    expect(after).not.toEqual(before);
  });

  it('has an example of rules that can be run: dearer and a little weaker than without', () => {
    const parsed = parseScenarioFile(ofThePlace[1] ?? '', 'docs/scenario-format.md');
    if ('problems' in parsed) throw new Error(parsed.problems.join('\n'));
    const { rules, ...plain } = parsed.scenario;
    expect(Object.keys(rules ?? {})).toEqual(['family-group-conference', 'price.conference', 'price.residential']);
    const ends = [plain, parsed.scenario].map((scenario) => {
      const read = withReadRules(careRequest({ years: 3, scenarios: [scenario] }));
      if ('problems' in read) throw new Error(read.problems.join('\n'));
      const prepared = prepareRun(read.request);
      return ['stock.care', 'cost.care.residential'].map((output) => {
        const into = new Float64Array(prepared.months.length);
        outputSeries(prepared, output, 1, expectedSeries(prepared), 0, 1, 0, into);
        return into.at(-1) ?? NaN;
      });
    });
    const [[children = NaN, pounds = NaN] = [], [ruledChildren = NaN, ruledPounds = NaN] = []] = ends;
    expect(ruledChildren).toBeGreaterThan(children);
    expect(ruledPounds / pounds).toBeGreaterThan(1.05);
  });

  /** What one expects of each example: fewer children in care, more, or hardly any difference. */
  const directions: Readonly<Record<string, -1 | 0 | 1>> = {
    ...Object.fromEntries(LEVERS.map(({ id }) => [id, -1])),
    ...Object.fromEntries(DRIVERS.map(({ id }) => [id, 1])),
    'family-hubs': 0,
    'lifelong-links': 0,
    'foster-recruitment': 0,
    workforce: 0,
    'child-population': -1,
    thresholds: -1,
    'caseload-and-turnover': 0,
    'foster-supply': 0,
    'placement-prices': 0,
  };

  it.each(Object.entries(directions))(
    'has an example of %s that can be run and does what one expects to the children in care',
    (id, direction) => {
      const example = examples.find((text) => text.includes(`"${id}": {`));
      expect(example).toBeDefined();
      const effect = effectOnCare(example ?? '');
      if (direction === 0) expect(Math.abs(effect)).toBeLessThan(1);
      else {
        expect(Math.sign(effect)).toBe(direction);
        expect(Math.abs(effect)).toBeGreaterThan(0.05);
      }
    },
  );

  it.each(LEVERS)('states range, today and ramp of $id as the model has them', (lever) => {
    const uncertain = distributionOf(library, lever.now).kind !== 'fixed';
    const [, range, today, months] = rows.get(lever.id) ?? [];
    expect(range).toBe(`${String(lever.minimum)} to ${String(lever.maximum)}`);
    expect(today).toBe(`${String(numberOf(library, lever.now))}${uncertain ? ', uncertain' : ''}`);
    expect(months).toBe(String(lever.rampMonths));
  });

  it.each(LEVERS)('states take-up, places and variants of $id as the model has them', (lever) => {
    const [, , , , takeUp, places, variants] = rows.get(lever.id) ?? [];
    expect(takeUp).toBe(lever.takeUp === undefined ? '' : String(numberOf(library, lever.takeUp)));
    expect(places).toBe(lever.cost.per === 'count' ? 'yes' : '');
    expect(variants).toBe((lever.variants ?? []).map(({ id }) => `\`${id}\``).join(', '));
  });

  it.each(DRIVERS)('states the range of $id as the model has it', (driver) => {
    const [, range, today] = rows.get(driver.id) ?? [];
    expect(range).toBe(`${String(driver.minimum)} to ${String(driver.maximum)}`);
    expect(today).toBe('0');
  });
});
