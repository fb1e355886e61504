import { expect, test } from 'vitest';
import { readBaseline } from '../../../models/authority/read-baseline.ts';
import { DRIVERS } from '../../../models/care/drivers.ts';
import { LEVERS } from '../../../models/care/levers.ts';
import { LOOPS } from '../../../models/care/loops.ts';
import { CARE_STATES } from '../../../models/care/states.ts';
import { sum } from '../../../models/fit/bands.ts';
import { inventRecords } from '../../../models/generate/simulated-records.ts';
import { ssda903Files } from '../../../models/generate/ssda903.ts';
import between from '../../../seeds/authorities/spread.json' with { type: 'json' };
import { Catalogue } from '../../../src/state/catalogue.ts';
import { OwnFiles } from '../../../src/state/own-files.svelte.ts';
import { OwnPlace } from '../../../src/state/own-place.svelte.ts';
import { Page } from '../../../src/state/page.svelte.ts';
import { FakeReader } from '../../support/fake-reader.ts';
import { FakeRunner } from '../../support/fake-runner.ts';
import { CODES, TODAY } from '../../support/returns.ts';
import { baselineOf, library } from '../../support/seeds.ts';
import { withInCare } from '../../support/size.ts';

const invented = withInCare(80);
const { records } = inventRecords({ library, baseline: invented, years: 2, seed: 'own place', drift: 'off' });
const children = Math.round(sum(invented.population));
const filesOf = (year: number): File[] =>
  ssda903Files(records, year).map(({ name, text }) => new File([text], name, { type: 'text/csv' }));
const FIRST_YEAR = invented.year + 1;

function begin(): { page: Page; ownFiles: OwnFiles; place: OwnPlace; reader: FakeReader } {
  const catalogue = new Catalogue({
    baselines: [baselineOf('average-authority'), baselineOf('england-2020')],
    ...{ library, levers: LEVERS, drivers: DRIVERS, loops: LOOPS },
  });
  const reader = new FakeReader();
  const page = new Page(catalogue, new FakeRunner());
  const ownFiles = new OwnFiles({ reader, codes: CODES, between, today: () => TODAY });
  return { page, ownFiles, place: new OwnPlace({ ownFiles, catalogue, plans: page.plans }), reader };
}

test('a place is fitted from files, is sums alone, and is started from in one step that can be taken back', async () => {
  const { page, ownFiles, place } = begin();
  await ownFiles.add([...filesOf(FIRST_YEAR), ...filesOf(FIRST_YEAR + 1)]);
  expect(place.lack).toBe('population');
  place.population.type(String(children));
  place.name = 'Here';
  await place.fit();
  const { found } = place.fitting;
  expect(place.isCurrent).toBe(true);
  expect(found?.place.cautions).toEqual(['no-need', 'no-plans']);
  const care = found?.place.weighed.find(({ id }) => id === 'care');
  expect(care?.weight).toBeGreaterThan(0.1);
  expect(care?.weight).toBeLessThan(1);
  const ends = [care?.counted ?? NaN, care?.expected ?? NaN];
  expect(care?.taken).toBeGreaterThan(Math.min(...ends));
  expect(care?.taken).toBeLessThan(Math.max(...ends));
  expect(found?.place.weighed.find(({ id }) => id === 'plan')).toMatchObject({ years: 0, weight: 0 });
  expect(place.choicesOfYears).toEqual([1]);
  expect(found?.past).toMatchObject({ year: FIRST_YEAR, tested: 2, naive: null });
  expect(found?.past?.fans.map(({ id, actual }) => [id, actual.length])).toEqual([
    ['care', 13],
    ['entries', 13],
  ]);

  place.use();
  const { own } = page.plans.workspace;
  const problems: string[] = [];
  expect(readBaseline(JSON.parse(JSON.stringify(own)), 'own', problems)).toEqual(own);
  expect(problems).toEqual([]);
  expect(own).toMatchObject({ label: 'Here', own: true, year: FIRST_YEAR + 1 });
  const inCare = ownFiles.read?.report.years.at(-1)?.inCare;
  expect(sum(CARE_STATES.map((state) => sum(own?.stock[state] ?? [])))).toBe(inCare);
  page.plans.undo();
  expect(page.plans.workspace.own).toBeUndefined();
});

test('what is missing is said, and a fit is no longer of files that were changed', async () => {
  const { ownFiles, place } = begin();
  const [first, second] = [filesOf(FIRST_YEAR), filesOf(FIRST_YEAR + 1)];
  place.population.type('many');
  await ownFiles.add(second.filter(({ name }) => name.includes('header')));
  expect(place.lack).toBe('no-care');
  await ownFiles.add(second.filter(({ name }) => name.includes('episodes')));
  expect(place.lack).toBe('population');
  place.population.type(String(children));
  expect(place.lack).toBeNull();
  await place.fit();
  expect(place.fitting.found?.past).toBeNull();
  expect(place.choicesOfYears).toEqual([]);
  await ownFiles.add(first);
  expect(place.isCurrent).toBe(false);
});

test('a fit that is stopped gives nothing, and nothing is lost', async () => {
  const { ownFiles, place, reader } = begin();
  await ownFiles.add(filesOf(FIRST_YEAR));
  place.population.type(String(children));
  let letGo: (() => void) | undefined;
  reader.waitFor = new Promise<void>((resolve) => (letGo = resolve));
  const fitted = place.fit();
  expect(place.fitting.isWorking).toBe(true);
  place.fitting.stop();
  letGo?.();
  await fitted;
  expect(place.fitting).toMatchObject({ isWorking: false, found: null, failure: null });
  expect(place.lack).toBeNull();
});
