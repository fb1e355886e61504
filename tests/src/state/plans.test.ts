import { describe, expect, test, vi } from 'vitest';
import { Page } from '../../../src/state/page.svelte.ts';
import type { PlannedScenario, Workspace } from '../../../src/workspace/workspace.ts';
import { fakeCatalogue } from '../../support/fake-catalogue.ts';
import { FakeRunner } from '../../support/fake-runner.ts';
import { planned } from '../../support/workspaces.ts';

const LEVER = 'family-group-conference';
const SPEND = 'spend';

function begin(): { page: Page; runner: FakeRunner; edits: Workspace[] } {
  const runner = new FakeRunner();
  const page = new Page(fakeCatalogue(), runner);
  const edits: Workspace[] = [];
  page.plans.onEdit = (workspace) => edits.push(workspace);
  page.commit();
  return { page, runner, edits };
}

const names = ({ plans }: Page): string[] => plans.workspace.scenarios.map(({ name }) => name);
const leversOf = ({ plans }: Page, index: number): PlannedScenario['levers'] =>
  (plans.workspace.scenarios[index] as PlannedScenario).levers;

function drag(page: Page, index: number, ...values: readonly number[]): void {
  for (const value of values) {
    page.inputs.levers[index]?.moveTo(value);
    page.follow();
  }
  page.commit();
}

describe('what is set by hand', () => {
  test('goes into the current scenario, one step for one stretch of dragging', () => {
    const { page, edits } = begin();
    drag(page, 0, 0.6, 0.7, 0.8);
    expect(leversOf(page, 0)).toEqual({ [LEVER]: { target: 0.8 } });
    expect(edits).toHaveLength(3);
    drag(page, 0, 0.9);
    expect(page.plans.toUndo).toBe('family group conferences');
    page.plans.undo();
    expect(page.inputs.levers[0]?.target).toBe(0.8);
    page.plans.undo();
    expect(page.inputs.levers[0]?.changed).toBe(false);
    expect(page.plans.toUndo).toBeNull();
    page.plans.redo();
    page.plans.redo();
    expect(leversOf(page, 0)).toEqual({ [LEVER]: { target: 0.9 } });
  });

  test('is written once and does not come back as an echo', () => {
    const { page, edits } = begin();
    page.commit();
    expect(edits).toEqual([]);
    page.plans.adopt({
      ...page.plans.workspace,
      seed: 'theirs',
      scenarios: [planned('x', { levers: { [SPEND]: { target: 300 } } })],
    });
    page.commit();
    expect(edits).toEqual([]);
    expect(page.inputs.seed).toBe('theirs');
    expect(page.inputs.levers[1]?.target).toBe(300);
    page.plans.undo();
    expect(page.inputs.seed).toBe('headwater');
    expect(edits).toHaveLength(1);
  });

  test('changes nothing else in a scenario from a file, not even what the controls do not know', () => {
    const { page } = begin();
    const levers = { unknown: { target: 1 }, [LEVER]: { target: 0.5 } };
    page.plans.begin({ ...page.plans.workspace, scenarios: [planned('filed', { levers })] });
    drag(page, 1, 300);
    expect(leversOf(page, 0)).toEqual({ ...levers, [SPEND]: { target: 300 } });
  });

  test('of place, years, seed and loops holds for all, and values of the place are set in all', () => {
    const { page } = begin();
    page.edits.addEmpty();
    page.inputs.yearsField.type('5');
    page.inputs.seed = 'class';
    const [loop] = page.inputs.loops;
    if (loop) loop.on = !loop.on;
    page.commit();
    expect(page.plans.workspace).toMatchObject({ years: 5, seed: 'class' });
    expect(page.plans.workspace.loops).toEqual(page.inputs.settings?.loops);
    expect(page.plans.toUndo).toBe('several controls');
  });

  test('that is not in good order keeps its text in its own scenario, and nothing is asked meanwhile', () => {
    const { page } = begin();
    const field = page.inputs.levers[0]?.targetField;
    field?.type('8o');
    page.follow();
    page.inputs.levers[1]?.moveTo(300);
    page.follow();
    expect(leversOf(page, 0)).toEqual({ [SPEND]: { target: 300 } });
    expect(page.plans.asked).toBeNull();
    const first = page.plans.currentId;
    page.edits.addEmpty();
    expect(field?.shown).toBe('50');
    expect(page.plans.asked).toBeNull();
    expect(page.plans.elsewhere).toMatchObject([{ id: first, name: 'Plan 1' }]);
    page.plans.choose(first);
    expect(field?.shown).toBe('8o');
    field?.type('80');
    page.commit();
    expect(page.plans.asked?.scenarios).toHaveLength(2);
    page.inputs.seed = ' ';
    page.follow();
    expect(page.plans.workspace.seed).toBe('headwater');
    expect(page.plans.asked).toBeNull();
  });

  test('may leave another scenario outside the run: that is said, and nothing is asked', () => {
    const { page } = begin();
    page.plans.begin({
      ...page.plans.workspace,
      scenarios: [planned('now'), planned('late', { levers: { [LEVER]: { target: 1, start: '2029-04' } } })],
    });
    expect(page.plans.asked).not.toBeNull();
    page.inputs.yearsField.type('5');
    page.commit();
    expect(page.plans.asked).toBeNull();
    expect(page.plans.elsewhere[0]?.sentences[0]).toMatch(/starts in April 2029, after the run ends/);
    page.plans.choose('late');
    expect(page.inputs.problems).toHaveLength(1);
  });
});

describe('what is asked', () => {
  test('is every scenario in its order; names, notes, colours and order decide nothing', () => {
    const { page } = begin();
    drag(page, 0, 0.8);
    page.edits.duplicate(page.plans.currentId);
    const { asked } = page.plans;
    expect(asked?.request.scenarios.map(({ name }) => name)).toEqual(['Plan 1', 'Plan 1 (copy)']);
    expect(asked?.request).toMatchObject({ evidence: 'uncertain', chance: 'simulated', drift: 'on', years: 10 });
    expect(asked?.replicates).toBe(500);
    page.edits.rename(page.plans.currentId, 'B');
    page.edits.annotate(page.plans.currentId, 'Why');
    page.edits.colour(page.plans.currentId, 'purple');
    page.edits.move(page.plans.currentId, -1);
    expect(names(page)).toEqual(['B', 'Plan 1']);
    expect(page.plans.asked?.key).toBe(asked?.key);
    drag(page, 0, 0.9);
    expect(page.plans.asked?.key).not.toBe(asked?.key);
  });
});

describe('the list of scenarios', () => {
  test('begins with one, takes eight and says why there can be no more', () => {
    const { page } = begin();
    expect(names(page)).toEqual(['Plan 1']);
    expect(page.edits.isFresh).toBe(true);
    for (let more = 0; more < 8; more += 1) page.edits.addEmpty();
    expect(names(page)).toHaveLength(8);
    expect(page.plans.current.name).toBe('Plan 8');
    expect(page.edits.said?.sentence).toMatch(/^There are eight scenarios/);
  });

  test('deletes with a way back, even the last', () => {
    const { page } = begin();
    drag(page, 0, 0.8);
    page.edits.rename(page.plans.currentId, 'Kept');
    page.edits.remove(page.plans.currentId);
    expect(names(page)).toEqual(['Plan 1']);
    expect(page.inputs.levers[0]?.changed).toBe(false);
    expect(page.edits.said).toEqual({ sentence: '“Kept” is deleted.', undo: true });
    page.plans.undo();
    expect(names(page)).toEqual(['Kept']);
    expect(page.inputs.levers[0]?.target).toBe(0.8);
    expect(page.edits.said).toBeNull();
  });

  test('turns to where a step back or forth can be seen', () => {
    const { page } = begin();
    drag(page, 0, 0.8);
    const first = page.plans.currentId;
    page.edits.addEmpty();
    page.edits.leverBack(first, LEVER);
    expect(page.plans.current.name).toBe('Plan 2');
    page.plans.undo();
    expect(page.plans.currentId).toBe(first);
    expect(page.inputs.levers[0]?.target).toBe(0.8);
  });

  test('opens a situation in place of an untouched scenario, and beside any other', () => {
    const { page } = begin();
    const scenario = { id: 'kin', name: 'Kinship first', levers: { [LEVER]: { target: 1 } }, drivers: {} };
    page.edits.open(scenario, { years: 5 });
    page.edits.open(scenario);
    expect(names(page)).toEqual(['Kinship first', 'Kinship first']);
    expect(page.plans.workspace.scenarios.map(({ id }) => id)).toEqual(['kin', 'kin-2']);
    expect(page.inputs.years).toBe(5);
  });

  test('shows a result at once when a scenario is turned to again', async () => {
    const { page, runner } = begin();
    drag(page, 0, 0.8);
    const done = (): Promise<void> =>
      vi.waitFor(
        () => {
          expect(page.run.status).toBe('done');
        },
        { timeout: 10_000 },
      );
    await done();
    const first = page.plans.currentId;
    page.edits.addEmpty();
    await done();
    const runs = runner.runRequests.length;
    page.plans.choose(first);
    expect(page.upToDate).toBe(true);
    expect(page.run.result?.settings.levers).toEqual({ [LEVER]: { target: 0.8 } });
    expect(runner.runRequests).toHaveLength(runs);
  });
});
