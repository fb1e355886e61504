import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { problemsInBothColours } from '../browser-harness/accessibility.ts';
import type { OpenedPage } from '../browser-harness/open-page.ts';
import { DESKTOP, moveLever, openShort, openSmall, PHONE, runFinished, runOneYear } from './page-helpers.ts';

type Act = (page: Page) => Promise<void>;

/** Replaces the arithmetic by a file that is not there, as a broken connection or a strict firewall would. */
const breakWorkers: Act = async (page) => {
  await page.addInitScript(() => {
    const Genuine = globalThis.Worker;
    globalThis.Worker = class extends Genuine {
      constructor(_address: string | URL, options?: WorkerOptions) {
        super('./not-there.js', options);
      }
    };
  });
  await page.reload();
  await page.getByRole('heading', { name: 'The run did not finish' }).waitFor();
};

/** A card of each kind: with a choice of effects, with nothing found, a driver, and loops of three and four links. */
const CARDS = [
  'lever-intensive-family-preservation',
  'lever-family-hubs',
  'driver-high-profile-case',
  'loop-failed-returns',
  'loop-foster-places-run-out',
];

/** Opens every group, then these cards, then what is folded away in them. */
const openCards: Act = async (page) => {
  const unfold = (): Promise<void> =>
    page.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('aside details')) fold.open = true;
    });
  await unfold();
  for (const card of CARDS) await page.locator(`aside button[aria-controls="${card}-card"]`).click();
  await unfold();
};

const WORKING = 'working';

/** What a finance lead sees in a sitting, one state out of the other: each is looked at, and left by the next. */
const SITTING: readonly (readonly [string, Act])[] = [
  [
    'empty',
    async (page) => {
      await runFinished(page);
      await page.getByRole('heading', { name: 'Move a lever to begin' }).waitFor();
    },
  ],
  [
    'with something typed wrong',
    async (page) => {
      await page.getByLabel('Run seed').fill('');
      await page.getByLabel('Years to run').fill('21');
      await page.getByRole('alert').getByRole('link').first().waitFor();
    },
  ],
  [
    'done, with a table, evidence and timing open',
    async (page) => {
      await page.getByLabel('Run seed').fill('headwater');
      await runOneYear(page);
      await moveLever(page);
      await runFinished(page);
      await page.getByRole('button', { name: 'Table' }).first().click();
      for (const fold of await page.locator('article details summary').all()) await fold.click();
    },
  ],
  [
    'out of date',
    async (page) => {
      await moveLever(page, { hold: true });
      await page.getByText(/^Out of date\./).waitFor();
      await page
        .getByRole('button', { name: /^Save as CSV/ })
        .first()
        .click();
      await page
        .getByText(/so it was not saved/)
        .first()
        .waitFor();
    },
  ],
  [
    'choosing a scenario to add',
    async (page) => {
      await page.keyboard.up('PageUp');
      await runFinished(page);
      await page.getByRole('button', { name: 'Add a scenario' }).click();
      await page.getByRole('button', { name: 'Kinship first', exact: true }).waitFor();
    },
  ],
  [
    'told that a scenario is deleted',
    async (page) => {
      await page.getByRole('button', { name: 'An empty one' }).click();
      await page.getByRole('button', { name: 'Edit “Plan 2”' }).click();
      await page.getByRole('button', { name: 'Delete it' }).click();
      await page.getByText('“Plan 2” is deleted.').waitFor();
    },
  ],
  [
    'sharing scenarios, with a damaged link refused',
    async (page) => {
      await page.getByRole('button', { name: 'Share and files' }).click();
      await page.getByRole('button', { name: 'Copy a link' }).click();
      await page.getByLabel('Link to these scenarios').waitFor();
      await page.evaluate(() => (location.hash = '#w1.00000000.AAAA'));
      await page.getByText(/^This link is damaged/).waitFor();
    },
  ],
  [
    WORKING,
    async (page) => {
      // A run of the small place would be over before it is looked at.
      await page.getByLabel('Starting place', { exact: true }).selectOption('average-authority');
      await page.getByLabel('Years to run').fill('20');
      await page.keyboard.press('Enter');
      await page.getByRole('progressbar').waitFor();
    },
  ],
  ['failed', breakWorkers],
];

test(
  'axe finds nothing on the page on a phone and in any state, in light colours or dark',
  { timeout: 120_000 },
  async () => {
    const { page } = await openSmall({ viewport: PHONE });
    await runFinished(page);
    expect(await problemsInBothColours(page), 'on a phone').toEqual([]);
    await page.getByRole('button', { name: 'Change levers' }).click();
    expect(await problemsInBothColours(page), 'on the sheet of levers').toEqual([]);
    await page.getByRole('button', { name: 'Show the results' }).click();
    await page.setViewportSize(DESKTOP);
    for (const [state, act] of SITTING) {
      await act(page);
      expect(await problemsInBothColours(page), state).toEqual([]);
    }
    const why = page.getByText(/could not be loaded/);
    expect(await why.first().isVisible(), 'a run that cannot begin says why').toBe(true);
    expect(await page.getByRole('button', { name: 'Try again' }).isVisible(), 'and the way out').toBe(true);
  },
);

let sitting: Promise<OpenedPage> | undefined;
const sit = () => (sitting ??= openAndMove());

/** A window with one lever moved and the run in. */
async function openAndMove(): Promise<OpenedPage> {
  const opened = await openShort({ stays: 'for the file' });
  await moveLever(opened.page);
  await runFinished(opened.page);
  return opened;
}

test('on paper the controls are gone and what it rests on is there', async () => {
  const { page } = await sit();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('aside').isVisible()).toBe(false);
  expect(await page.getByRole('heading', { name: 'What this rests on' }).isVisible()).toBe(true);
  expect(
    await page
      .getByText(/Taylor et al\. 2024, randomised trial/)
      .last()
      .isVisible(),
  ).toBe(true);
});

test('axe finds nothing with levers, drivers and loops open, and why it is unsure worked out', async () => {
  const { page } = await sit();
  await page.emulateMedia({ media: 'screen' });
  await openCards(page);
  await page.getByRole('button', { name: 'Work it out' }).click();
  await page.getByText(/^The largest part of the interval/).waitFor();
  expect(await problemsInBothColours(page)).toEqual([]);
});
