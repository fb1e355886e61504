import { SvelteMap } from 'svelte/reactivity';
import { describe, expect, it, vi } from 'vitest';
import type { Asked } from '../../../src/state/asked.ts';
import { CompareView } from '../../../src/state/compare-view.svelte.ts';
import { Comparison } from '../../../src/state/comparison.svelte.ts';
import { askedFor, TWO_PLANS } from '../../support/compared.ts';
import { FakeRunner } from '../../support/fake-runner.ts';
import { planned } from '../../support/workspaces.ts';

interface Begun {
  readonly runner: FakeRunner;
  readonly comparison: Comparison;
  readonly ask: (asked: Asked | null) => void;
}

function begin(millisecondsPerBlock = 0): Begun {
  const now = new SvelteMap<'asked', Asked | null>([['asked', askedFor()]]);
  const runner = new FakeRunner({ millisecondsPerBlock });
  const comparison = new Comparison({ runner, asked: () => now.get('asked') ?? null });
  return { runner, comparison, ask: (asked) => now.set('asked', asked) };
}

async function done({ comparison }: Begun): Promise<void> {
  await vi.waitFor(() => {
    expect(comparison.status).toBe('done');
  });
}

describe('a comparison', () => {
  it('comes in stages, each a whole comparison of more runs than the one before', async () => {
    const begun = begin();
    const seen: number[] = [];
    const compare = begun.runner.compare.bind(begun.runner);
    begun.runner.compare = (request, question, options) => {
      seen.push(options.replicates);
      return compare(request, question, options);
    };
    begun.comparison.follow();
    begun.comparison.follow();
    expect(begun.comparison.status).toBe('working');
    expect(begun.comparison.refusal).toMatch(/out of date/);
    await done(begun);
    expect(seen).toEqual([12, 200]);
    expect(begun.comparison).toMatchObject({ upToDate: true, refusal: null, isPartial: false });
    expect(begun.comparison.shown?.comparisons.replicates).toBe(200);
  });

  it('that is stopped keeps what has come in, and goes on when asked', async () => {
    const begun = begin(40);
    const { comparison } = begun;
    comparison.start();
    await vi.waitFor(() => {
      expect(comparison.isPartial).toBe(true);
    });
    expect(comparison.refusal).toMatch(/still coming in/);
    comparison.cancel();
    expect(comparison.status).toBe('stopped');
    comparison.follow();
    expect(comparison.status).toBe('stopped');
    comparison.start();
    await done(begun);
    expect(comparison.isPartial).toBe(false);
  });

  it('out of date stays, says why, cannot be taken away, and is right again when set back', async () => {
    const begun = begin();
    const { comparison, ask } = begun;
    comparison.start();
    await done(begun);
    const [one, two] = TWO_PLANS;
    const changed = { ...(two ?? planned('x')), levers: {} };
    ask(askedFor([...(one === undefined ? [] : [one]), changed, planned('new', { name: 'Plan C' })]));
    expect(comparison.upToDate).toBe(false);
    expect(comparison.shown).not.toBeNull();
    expect(comparison.reasons).toEqual(['“=Plan, B” was changed.', '“Plan C” was added.']);
    expect(comparison.refusal).toMatch(/out of date/);
    ask(askedFor());
    expect(comparison).toMatchObject({ upToDate: true, reasons: [], refusal: null });
    ask(askedFor(TWO_PLANS.slice(0, 1)));
    expect(comparison.reasons).toEqual(['“=Plan, B” was taken out.']);
  });

  it('shows names and colours of now, which decide nothing', async () => {
    const begun = begin();
    begun.comparison.start();
    await done(begun);
    begun.ask(askedFor(TWO_PLANS.map((scenario) => ({ ...scenario, name: `New ${scenario.name}` }))));
    expect(begun.comparison.upToDate).toBe(true);
    expect(begun.comparison.shown?.asked.scenarios[0]?.name).toBe('New Plan A');
  });

  it('is held against another scenario, and against the baseline once that is gone', async () => {
    const begun = begin();
    const { comparison, ask } = begun;
    comparison.start();
    await done(begun);
    comparison.holdAgainst('first');
    expect(comparison.reasons).toEqual(['The scenarios are to be held against “Plan A” instead of the baseline.']);
    await done(begun);
    await vi.waitFor(() => {
      expect(comparison.upToDate).toBe(true);
    });
    expect(comparison.shown?.comparisons.pairs.map(({ scenario }) => scenario)).toContain('baseline');
    ask(askedFor(TWO_PLANS.slice(1)));
    expect(comparison.against).toBe('baseline');
  });

  it('says what went wrong, keeps what there was, and can be tried again', async () => {
    const begun = begin();
    const { comparison, runner } = begun;
    runner.failure = 'No children were found.';
    comparison.start();
    await vi.waitFor(() => {
      expect(comparison.status).toBe('failed');
    });
    expect(comparison.failure?.sentence).toBe('No children were found.');
    runner.failure = null;
    comparison.start();
    await done(begun);
  });

  it('waits while something set needs putting right', () => {
    const { comparison, ask, runner } = begin();
    ask(null);
    comparison.follow();
    comparison.start();
    expect(comparison.status).toBe('idle');
    expect(runner.runRequests).toEqual([]);
  });
});

describe('how it is looked at', () => {
  it('highlights the scenario pointed at, else the chosen one, else the first', async () => {
    const begun = begin();
    const view = new CompareView(begun.comparison);
    expect(view.pictures).toEqual([]);
    begun.comparison.start();
    await done(begun);
    expect(view.highlight).toBe('first');
    view.pin('before');
    expect(view.highlight).toBe('before');
    view.pointAt('scenario-first');
    expect(view.highlight).toBe('first');
    view.pointAt('baseline');
    expect(view.highlight).toBe('before');
    expect(view.pictures.map(({ id }) => id)).toEqual([
      'compare-children-in-care',
      'compare-returns-broken-down',
      'compare-cumulative-cost',
    ]);
    expect(view.announcement).toMatch(/^Comparison finished\. “=Plan, B” differs most/);
  });

  it('takes the last month unless another is chosen, and sorts in three steps', async () => {
    const begun = begin();
    const view = new CompareView(begun.comparison);
    begun.comparison.start();
    await done(begun);
    expect(view.month).toBe('2022-03');
    view.at('2021-06');
    expect(view.monthIndex).toBe(15);
    view.sortBy('difference');
    expect(view.sorting).toEqual({ column: 'difference', direction: 'ascending' });
    view.sortBy('difference');
    expect(view.sorting?.direction).toBe('descending');
    view.sortBy('difference');
    expect(view.sorting).toBeNull();
    expect(view.rows).toHaveLength(6);
    expect(view.panels).toHaveLength(2);
  });
});
