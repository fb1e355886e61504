import { expect, test } from 'vitest';
import type { AuthorityFit } from '../../../models/authority/fit.ts';
import { DRIVERS } from '../../../models/care/drivers.ts';
import { LEVERS } from '../../../models/care/levers.ts';
import { LOOPS } from '../../../models/care/loops.ts';
import published from '../../../seeds/authorities/published.json' with { type: 'json' };
import { AuthorityState } from '../../../src/state/authority.svelte.ts';
import { Catalogue } from '../../../src/state/catalogue.ts';
import { Page } from '../../../src/state/page.svelte.ts';
import type { FitTask } from '../../../workers/fit-messages.ts';
import type { PublishedTable } from '../../../models/authority/published.ts';
import { FakeRunner } from '../../support/fake-runner.ts';
import { baselineOf, library } from '../../support/seeds.ts';

const table = published as unknown as PublishedTable;
const average = baselineOf('average-authority');
const illustrative = ['england-2019', 'england-2020', 'small-affluent', 'large-shire', 'deprived-city'].map(baselineOf);

/** A fit that is there at once: what is fitted is no matter here. */
function begin() {
  const catalogue = new Catalogue({
    baselines: [average, ...illustrative],
    ...{ library, levers: LEVERS, drivers: DRIVERS, loops: LOOPS },
  });
  const page = new Page(catalogue, new FakeRunner());
  const fit = ({ totals }: FitTask): Promise<AuthorityFit> =>
    Promise.resolve({
      ...{ baseline: { ...average, id: 'own-totals', label: totals.name, own: true }, totals, residuals: [] },
      ...{ cautions: [], shrunk: {} as AuthorityFit['shrunk'] },
    });
  return { page, authority: new AuthorityState({ catalogue, plans: page.plans, table, fit }) };
}

const box = ({ boxes }: AuthorityState, id: 'in.0' | 'out.home') => boxes[id];

test('a box that is emptied is borrowed from England or from the illustrative authority chosen, scaled, and marked', () => {
  const { authority } = begin();
  authority.pick('E08000006');
  expect(authority.totals?.boxes['in.0'].standing).toBe('published');
  expect(authority.boxes['population.10-15'].field.shown).toMatch(/^\d{2},\d{3}$/);
  box(authority, 'in.0').field.type('');
  const fromEngland = authority.totals?.boxes['in.0'];
  expect(fromEngland).toMatchObject({ standing: 'borrowed', from: 'england:in' });
  authority.lender = 'deprived-city';
  const fromCity = authority.totals?.boxes['in.0'];
  expect(fromCity).toMatchObject({ standing: 'borrowed', from: 'deprived-city:in' });
  expect(fromCity?.value).not.toBe(fromEngland?.value);
});

test('weekly prices that are typed become values of one’s own in every scenario with the place, in one step', async () => {
  const { page, authority } = begin();
  authority.pick('E08000006');
  const residential = authority.prices.find(({ entry }) => entry.id === 'price.residential');
  residential?.field.type('5,200');
  expect(authority.prices.filter(({ typed }) => typed !== null).map(({ entry }) => entry.id)).toEqual([
    'price.residential',
  ]);
  authority.fit();
  await expect.poll(() => authority.fitting.found?.baseline.label).toBe('Salford');
  authority.use();
  const { scenarios, own } = page.plans.workspace;
  expect(own?.label).toBe('Salford');
  expect(scenarios.map(({ evidence }) => evidence)).toEqual(
    scenarios.map(() => ({ 'price.residential': { value: 5200 } })),
  );
  page.plans.undo();
  expect(page.plans.workspace.own).toBeUndefined();
  expect(page.plans.workspace.scenarios[0]?.evidence).toBeUndefined();
});

test('a price that is none is said, keeps what was typed, and stops the fit', () => {
  const { authority } = begin();
  authority.pick('E08000006');
  const [kinship] = authority.prices;
  kinship?.field.type('dear');
  expect(authority.problems).toEqual([kinship?.field]);
  expect(kinship?.field.problem).toMatch(/Kinship foster care/);
  expect(kinship?.field.shown).toBe('dear');
  authority.pick('E08000006');
  expect(authority.problems).toEqual([]);
});
