import { SvelteSet } from 'svelte/reactivity';
import { describe, expect, it, vi } from 'vitest';
import { Page } from '../../../src/state/page.svelte.ts';
import { askedOn } from '../../../src/state/while-in-sight.svelte.ts';
import { reasonsInWords } from '../../../src/text/staleness.ts';
import { fakeCatalogue } from '../../support/fake-catalogue.ts';
import { FakeRunner } from '../../support/fake-runner.ts';

async function settled(): Promise<{ page: Page; runner: FakeRunner }> {
  const runner = new FakeRunner();
  const page = new Page(fakeCatalogue(), runner);
  page.commit();
  await done(page);
  return { page, runner };
}

const done = (page: Page): Promise<void> =>
  vi.waitFor(() => {
    expect(page.run.status).toBe('done');
  });

describe('the page', () => {
  it('leaves what is asked elsewhere as it was last seen there, until that is turned to', async () => {
    const inSight = new SvelteSet<string>(['workbench']);
    const page = new Page(fakeCatalogue(), new FakeRunner(), (name) => inSight.has(name));
    const asked = askedOn(page, 'compare', 'report');
    const before = asked();
    page.inputs.levers[0]?.moveTo(0.8);
    page.commit();
    await done(page);
    expect(page.plans.asked?.key).not.toBe(before?.key);
    expect(asked()).toBe(before);
    inSight.add('report');
    expect(asked()).toBe(page.plans.asked);
  });

  it('begins with the baseline, its picture and no difference', async () => {
    const { page } = await settled();
    expect(page.upToDate).toBe(true);
    expect(page.pictures.map(({ id }) => id)).toEqual(['care']);
    expect(page.headlines?.care.what).toBe('children in care if nothing changes');
    expect(page.exportRefusal).toBeNull();
  });

  it('shows three pictures once a lever has been moved and let go', async () => {
    const { page, runner } = await settled();
    page.inputs.levers[0]?.moveTo(0.8);
    page.follow();
    page.commit();
    await done(page);
    expect(page.pictures.map(({ id }) => id)).toEqual(['care', 'difference', 'cost']);
    expect(page.changes).toEqual([]);
    expect(runner.runRequests).toHaveLength(2);
  });

  it('is out of date with a reason while a lever moves, and saves nothing', async () => {
    const { page } = await settled();
    page.inputs.levers[0]?.moveTo(0.8);
    page.follow();
    await vi.waitFor(() => {
      expect(page.view.current?.summary.replicates).toBe(0);
    });
    expect(page.upToDate).toBe(false);
    expect(reasonsInWords(page.changes)).toBe('You changed family group conferences from 50% to 80%.');
    expect(page.exportRefusal).toMatch(/out of date/);
  });

  it('does not run again for what is already there', async () => {
    const { page, runner } = await settled();
    page.inputs.levers[0]?.moveTo(0.8);
    page.follow();
    page.inputs.levers[0]?.moveTo(0.5);
    page.commit();
    expect(page.upToDate).toBe(true);
    expect(runner.runRequests).toHaveLength(1);
  });

  it('does nothing while something needs putting right', async () => {
    const { page, runner } = await settled();
    page.inputs.seed = '';
    page.follow();
    page.commit();
    expect(runner.runRequests).toHaveLength(1);
    expect(page.upToDate).toBe(false);
    expect(page.view.current).toBeNull();
  });

  it('announces each thing that happens once', async () => {
    const { page, runner } = await settled();
    expect(page.announcement).toMatch(/^Run finished\. At March 2030, (about )?\d+ children in care/);
    page.inputs.levers[0]?.moveTo(0.8);
    page.commit();
    expect(page.announcement).toBe('');
    page.run.cancel();
    expect(page.announcement).toBe('Run stopped.');
    runner.failure = 'It broke.';
    page.commit();
    await vi.waitFor(() => {
      expect(page.announcement).toBe('The run did not finish. It broke.');
    });
  });

  it('passes on what the reader must be told', async () => {
    const { page } = await settled();
    for (const lever of page.inputs.levers) lever.moveTo(lever.definition.maximum);
    page.commit();
    await done(page);
    expect(page.cautions).toHaveLength(1);
  });
});
