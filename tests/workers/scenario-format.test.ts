import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { DRIVERS } from '../../models/care/drivers.ts';
import { LEVERS } from '../../models/care/levers.ts';
import { parseScenarioFile } from '../../models/care/scenario-file.ts';
import { expectedSeries } from '../../models/run/block.ts';
import { outputSeries } from '../../models/run/outputs.ts';
import { prepareRun } from '../../models/run/prepare.ts';
import { shortRequest } from './helpers/requests.ts';

const page = await readFile(new URL('../../docs/scenario-format.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/```json\n([^]*?)```/g)].map(([, text]) => {
  const parsed = parseScenarioFile(text ?? '', 'docs/scenario-format.md');
  return 'scenario' in parsed ? parsed.scenario : parsed.problems;
});

describe('the page on the scenario file', () => {
  it('has examples that can all be run, side by side', () => {
    const scenarios = examples.filter((example) => 'id' in example);
    expect(scenarios).toEqual(examples);
    const prepared = prepareRun(shortRequest({ scenarios, years: 3 }));
    const series = expectedSeries(prepared);
    const perScenario = series.length / prepared.scenarios.length;
    const cost = new Float64Array(prepared.months.length);
    const texts = prepared.scenarios.map((_, at) => {
      outputSeries(prepared, 'cost.total', at, series, 0, 1, 0, cost);
      return [...series.slice(at * perScenario, (at + 1) * perScenario), ...cost].join();
    });
    // Each of them changes something, and something else than the others.
    expect(new Set(texts).size).toBe(examples.length + 1);
  });

  it('has an example of every lever and driver by itself', () => {
    const alone = examples.flatMap((example) => {
      const moved = 'id' in example ? [...Object.keys(example.levers), ...Object.keys(example.drivers)] : [];
      return moved.length === 1 ? moved : [];
    });
    expect(alone.sort()).toEqual([...LEVERS, ...DRIVERS].map(({ id }) => id).sort());
  });
});
