import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { expectedSeries } from '../../models/run/block.ts';
import { prepareRun } from '../../models/run/prepare.ts';
import { openWorkspace } from '../../src/workspace/open-file.ts';
import { SCENARIO_COLOURS, scenarioToRun } from '../../src/workspace/workspace.ts';
import { baselineOf, library } from '../support/seeds.ts';
import { known } from '../support/workspaces.ts';

const page = await readFile(new URL('../../docs/scenario-format.md', import.meta.url), 'utf8');
const example = /```json workspace\n([^]*?)```/.exec(page)?.[1] ?? '';

describe('the page on the workspace file', () => {
  it('has an example that opens and runs, and in which each scenario does something', () => {
    const opened = openWorkspace(example, 'the example', known);
    if ('problems' in opened) throw new Error(opened.problems.join('\n'));
    const { place, scenarios, ...rest } = opened.workspace;
    const prepared = prepareRun({
      ...rest,
      library,
      baseline: baselineOf(place),
      scenarios: scenarios.map(scenarioToRun),
      evidence: 'central',
    });
    const series = expectedSeries(prepared);
    const each = series.length / prepared.scenarios.length;
    const texts = prepared.scenarios.map((_, at) => series.slice(at * each, (at + 1) * each).join());
    expect(new Set(texts).size).toBe(3);
  });

  it('names every colour, in order', () => {
    expect(page).toContain(`one of ${SCENARIO_COLOURS.map((colour) => `\`${colour}\``).join(', ')}`);
  });
});
