import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { inventRecords } from '../../models/generate/simulated-records.ts';
import { ssda903Files } from '../../models/generate/ssda903.ts';
import { accessibilityProblems, problemsInBothColours } from '../browser-harness/accessibility.ts';
import type { OpenedPage } from '../browser-harness/open-page.ts';
import { everythingLoaded, openSmall, overflowsSideways, PHONE, widthsThatOverflow } from './page-helpers.ts';
import { library } from '../support/seeds.ts';
import { withInCare } from '../support/size.ts';

/** Something that is in no file of the site, so that wherever it turns up it came from these files. */
const SECRET = 'QXSECRETCHILD';

const HEADER = ['CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB', `${SECRET}1,1,01/02/2010,WBRI,A${SECRET}UPN,,`].join('\n');
const EPISODES = [
  'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN',
  `${SECRET}1,01/05/2018,S,C2,N1,U4,PR1,01/05/2019,E4A,,AB1 2CD,AB1 3CD,`,
  `${SECRET}2,01/06/2019,S,C2,N1,K2,PR4,,,,AB1 2CD,AB1 3CD,`,
  `${SECRET}3,31/02/2019,S,C2,N1,K2,PR4,,,,AB1 2CD,AB1 3CD,`,
].join('\n');

const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

async function openFiles(page: Page): Promise<void> {
  await page.evaluate(() => (location.hash = '#/files'));
  await page.getByRole('button', { name: 'Choose files' }).waitFor();
}

async function choose(page: Page, ...files: ReturnType<typeof csv>[]): Promise<void> {
  await page.locator('input[type="file"][multiple]').setInputFiles(files);
  await page.getByRole('heading', { name: 'Data report' }).waitFor();
}

/** Everything the browser keeps for this page, as one text. */
function stored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const said: string[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(new Error(name));
        };
      });
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store).getAll();
        await new Promise((resolve) => (all.onsuccess = resolve));
        said.push(JSON.stringify(all.result));
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) said.push(await ((await cache.match(request))?.text() ?? ''));
    }
    return said.join('\n');
  });
}

describe('an authority’s own files', () => {
  let sitting: Promise<OpenedPage> | undefined;
  const sit = () => (sitting ??= openSmall({ serviceWorkers: 'allow', stays: 'for the file' }));

  test('are read without a request and without a trace in what the browser keeps', async () => {
    const { page, requests, problems } = await sit();
    await everythingLoaded({ page, requests });
    await openFiles(page);
    const before = requests.length;
    await choose(page, csv('h.csv', HEADER), csv('e.csv', EPISODES), csv('notes.csv', 'a,b\n1,2'));
    await page.getByText(/1 row: a date that does not exist.*\(row 4\)/).waitFor();
    await page.getByText(/^Its columns match no return/).waitFor();
    expect(await page.getByRole('row', { name: /^2020 1 / }).count()).toBe(1);
    // The scenarios are kept meanwhile, so that there is something to look through.
    await page.waitForTimeout(1000);
    expect(requests.slice(before)).toEqual([]);
    const kept = await stored(page);
    expect(kept.length).toBeGreaterThan(10_000);
    expect(kept).not.toContain(SECRET);
    expect(await page.locator('body').innerText()).not.toContain(SECRET);
    expect(problems).toEqual([]);
  });

  test('everything kept in the browser goes when asked twice, and nothing comes back by leaving', async () => {
    const { page } = await sit();
    // With the report of the files still standing.
    await page.getByRole('button', { name: 'Clear everything' }).click();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByRole('button', { name: 'Clear everything' }).click();
    await page.getByText(/This cannot be undone/).waitFor();
    await page.getByRole('button', { name: 'Clear it all' }).click();
    await page.getByText('Everything this page had kept is gone.', { exact: false }).waitFor();
    await page.evaluate(() => {
      dispatchEvent(new Event('pagehide'));
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await page.waitForTimeout(500);
    const left = await page.evaluate(async () => ({
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      local: localStorage.length,
      session: sessionStorage.length,
    }));
    expect(left).toEqual({ databases: 0, caches: 0, local: 0, session: 0 });
  });

  test('stay as they are when a bad one comes, go when they are let go, and are reported on in a way all can read', async () => {
    const { page } = await openSmall();
    await openFiles(page);
    await choose(page, csv('h.csv', HEADER), csv('e.csv', EPISODES));
    await page.locator('input[type="file"][multiple]').setInputFiles([csv('bad.xml', '<!DOCTYPE a><a/>')]);
    await page.getByText(/declares a document type or an entity/).waitFor();
    expect(await page.getByRole('row', { name: /^SSDA903 episodes 3 1$/ }).count()).toBe(1);
    await page.getByRole('button', { name: 'Take “bad.xml” away' }).click();
    await page.getByRole('heading', { name: 'bad.xml' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Let go of these files' }).click();
    await page.getByText('Nothing of your files is held any more.').waitFor();
    expect(await page.getByRole('heading', { name: 'Data report' }).count()).toBe(0);

    const long = csv('a-very-long-name-of-a-file-without-a-single-space-in-it-2020.csv', EPISODES);
    await choose(page, csv('h.csv', HEADER), long, csv('notes.csv', 'a,b\n1,2'));
    await page.getByRole('button', { name: 'Clear everything' }).click();
    expect(await problemsInBothColours(page)).toEqual([]);
    expect(await widthsThatOverflow(page)).toEqual([]);
  });

  test('give a starting place, which is weighed, tested, used and taken back without a request', async () => {
    const baseline = withInCare(80);
    const { records } = inventRecords({ library, baseline, years: 2, seed: 'own files', drift: 'off' });
    const files = [1, 2].flatMap((year) => ssda903Files(records, baseline.year + year));
    const { page, requests, problems } = await openSmall({ viewport: PHONE });
    await everythingLoaded({ page, requests });
    await openFiles(page);
    const before = requests.length;
    await choose(page, ...files.map(({ name, text }) => csv(name, text)));
    const fit = page.getByRole('button', { name: 'Fit a starting place from these files' });
    expect(await fit.isDisabled()).toBe(true);
    await page.getByLabel('Children under 18 living in the area').fill('12,000');
    await page.getByLabel('What to call it').fill('Here');
    await fit.click();
    await page.getByRole('heading', { name: 'Tested on your own past' }).waitFor({ timeout: 40_000 });
    await page.getByText(/held 88% of what came/).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await overflowsSideways(page)).toBe(false);
    await page.getByRole('button', { name: 'Use this place' }).click();
    await page.getByRole('button', { name: 'Go to the workbench' }).click();
    const place = page.getByLabel('Starting place');
    expect(await place.locator('option:checked').textContent()).toBe('Here');
    expect(requests.slice(before)).toEqual([]);
    expect(problems).toEqual([]);
  });
});
