import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../models/care/scenario.ts';
import { simulateBlock } from '../../models/run/block.ts';
import { chanceOf } from '../../models/run/chance.ts';
import { expectedMeasure } from '../../models/run/expected-measure.ts';
import { atTargets, type GoalLever, type GoalQuestion } from '../../models/run/goal.ts';
import { measureOf } from '../../models/run/measures.ts';
import { prepareRun } from '../../models/run/prepare.ts';
import { partsOf } from '../../models/run/replicate-table.ts';
import type { RunRequest } from '../../models/run/request.ts';
import { RunCancelled, RunFailed } from '../../workers/errors.ts';
import { createInlineRunner } from '../../workers/local-runners.ts';
import { careRequest, conferences } from '../support/care-runs.ts';
import { baselineOf, partOf } from '../support/seeds.ts';

const REPLICATES = 12;
/** Conferences as strong as nobody has seen them, so that what they do stands out from chance in a few replicates. */
const strong: Scenario = { ...conferences, evidence: { E01: { value: 0.2 }, fidelity: { value: 1 } } };
const request = careRequest({
  baseline: partOf(baselineOf('average-authority'), 0.3),
  ...{ scenarios: [strong], years: 2 },
});
const lever: GoalLever = { lever: 'family-group-conference', step: 0.1 };
const help: GoalLever = { lever: 'family-help-spend', step: 100 };
const VALUES = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
const ask = (over: Partial<GoalQuestion> = {}): GoalQuestion => ({
  ...{ scenario: 'conferences', levers: [lever], measure: 'net-cost', month: 24, target: 0, confidence: 0.5 },
  ...over,
});

/** The chance in one setting, from a run of it alone. */
function direct(question: GoalQuestion, targets: readonly number[], of: RunRequest = request): number {
  const own = atTargets(strong, question.levers, targets);
  const prepared = prepareRun({ ...of, scenarios: [own] });
  const parts = partsOf(simulateBlock(prepared, { from: 0, to: REPLICATES }), 2);
  return chanceOf(prepared, parts, { ...question, scenario: own.id }, REPLICATES);
}

describe('the smallest move that meets a goal', () => {
  const runner = createInlineRunner();
  // As many as are expected with 60%: met in some replicates with every value, and in more the higher it is.
  const middle = atTargets(strong, [lever], [0.6]);
  const [, target = NaN] = expectedMeasure(prepareRun({ ...request, scenarios: [middle] }), measureOf('entries'), 24);
  const entries = ask({ measure: 'entries', target });
  const chances = VALUES.map((value) => direct(entries, [value]));

  it.each([1, 2, 4, 6, 8])('is what a search of the whole grid finds, at the chance that value %i has', async (at) => {
    const confidence = chances[at] ?? NaN;
    const found = await runner.seekGoal(request, { ...entries, confidence }, { replicates: REPLICATES });
    const first = chances.findIndex((chance) => chance >= confidence);
    expect(found.found).toEqual([{ targets: [VALUES[first]], chance: chances[first] }]);
    expect(found.looks).toBeLessThan(VALUES.length);
    expect(chances.at(-1)).toBeGreaterThan(chances[0] ?? NaN);
  });

  it('is said not to be there when nothing the lever can do reaches it, with what comes nearest', async () => {
    const never = await runner.seekGoal(request, { ...entries, target: 10 }, { replicates: REPLICATES });
    expect(never.found).toEqual([]);
    expect(never.likeliest).toEqual({ targets: [1], chance: 0 });
    expect(never.looks).toBe(1);
  });

  it('is none at all where the goal is met today', async () => {
    const met = await runner.seekGoal(request, { ...entries, target: 5000 }, { replicates: REPLICATES });
    expect(met.found).toEqual([{ targets: [0.2], chance: 1 }]);
  });

  it('of two levers is the least of the second for some values of the first', async () => {
    const question = ask({ ...entries, levers: [lever, help], confidence: chances.at(-2) ?? 1 });
    const { found } = await runner.seekGoal(request, question, { replicates: REPLICATES });
    expect(found.length).toBeGreaterThan(0);
    for (const { targets, chance } of found) expect(direct(question, targets)).toBe(chance);
    const firsts = found.map(({ targets }) => targets[0] ?? NaN);
    const seconds = found.map(({ targets }) => targets[1] ?? NaN);
    expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
    expect(seconds).toEqual([...seconds].sort((a, b) => b - a));
  });

  it('says how far the search is, and stops when told to', async () => {
    const shares: number[] = [];
    const fresh = createInlineRunner();
    await fresh.seekGoal(request, entries, { replicates: REPLICATES, onShare: (share) => shares.push(share) });
    expect(shares).toEqual([...new Set(shares)].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    const stop = new AbortController();
    const stopped = fresh.seekGoal({ ...request, seed: 'other' }, entries, {
      replicates: 1000,
      signal: stop.signal,
      onShare: () => {
        stop.abort();
      },
    });
    await expect(stopped).rejects.toBeInstanceOf(RunCancelled);
  });

  it('is not sought where the question makes no sense', async () => {
    const seek = (over: Partial<GoalQuestion>): Promise<unknown> =>
      runner.seekGoal(request, ask(over), { replicates: 4 }).catch((error: unknown) => error);
    expect(await seek({ scenario: 'nobody' })).toMatchObject({ problems: ['There is no scenario "nobody".'] });
    expect(await seek({ levers: [{ lever: 'wand' }] })).toBeInstanceOf(RunFailed);
    expect(await seek({ confidence: 0 })).toBeInstanceOf(RunFailed);
  });
});
