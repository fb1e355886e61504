import type { Locator, Page } from 'playwright';
import { DEFAULT_LOOPS } from '../../models/care/loops.ts';
import { scaledBaseline } from '../../models/fit/opening.ts';
import average from '../../seeds/baselines/average-authority.json';
import { linkOf } from '../../src/workspace/share-link.ts';
import { SCENARIO_COLOURS, type Workspace } from '../../src/workspace/workspace.ts';
import { openPage, type OpenedPage, type OpenPageOptions } from '../browser-harness/open-page.ts';

export const LEVER = 'family-group-conference';
export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** Long enough for a run on a machine that is busy with other tests. */
const RUN_MILLISECONDS = 25_000;

/** The built page, loaded, with its first lines drawn. */
export async function openReady(options: OpenPageOptions = {}): Promise<OpenedPage> {
  const opened = await openPage({ viewport: DESKTOP, ...options });
  await headline(opened.page, 'care').waitFor();
  return opened;
}

/** A twentieth of an average authority. */
const SMALL_PLACE = scaledBaseline(average, 20, {
  id: 'own-small-place',
  label: 'A small place',
  description: 'A twentieth of an average authority.',
});

/** The same with one year to run instead of ten. */
export function openShort(options: OpenPageOptions = {}): Promise<OpenedPage> {
  return openYear({ place: 'average-authority' }, options);
}

/** One year of a small place, for what is not about numbers: a run is then over in a moment. */
export function openSmall(options: OpenPageOptions = {}): Promise<OpenedPage> {
  return openYear({ place: SMALL_PLACE.id, own: SMALL_PLACE }, options);
}

async function openYear(place: Pick<Workspace, 'place' | 'own'>, options: OpenPageOptions): Promise<OpenedPage> {
  const scenario = { id: 'plan-1', name: 'Plan 1', colour: SCENARIO_COLOURS[0], levers: {}, drivers: {} };
  const setup = { years: 1, seed: 'headwater', drift: 'on', loops: DEFAULT_LOOPS } as const;
  const link = await linkOf({ ...place, ...setup, scenarios: [scenario] });
  if ('problem' in link) throw new Error(link.problem);
  return openReady({ ...options, path: link.fragment });
}

export function headline(page: Page, id: string): Locator {
  return page.locator(`[data-headline="${id}"]`);
}

export async function headlineWords(page: Page, id: string): Promise<string> {
  return ((await headline(page, id).textContent()) ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** A short horizon, so that tests wait for seconds and not for decades. */
export async function runOneYear(page: Page): Promise<void> {
  await page.getByLabel('Years to run').fill('1');
  await page.keyboard.press('Enter');
}

export async function runFinished(page: Page): Promise<void> {
  await page.getByText(/^\d+ runs in [\d.]+ seconds/).waitFor({ timeout: RUN_MILLISECONDS });
}

const QUIET_MILLISECONDS = 700;

/** Waits until everything has been fetched: the other pages come while the first is looked at, once its run has begun. */
export async function everythingLoaded({ page, requests }: Pick<OpenedPage, 'page' | 'requests'>): Promise<void> {
  await runFinished(page);
  for (let before = -1; before !== requests.length;) {
    before = requests.length;
    await page.waitForTimeout(QUIET_MILLISECONDS);
  }
}

export function slider(page: Page): Locator {
  return page.locator(`#lever-${LEVER}`);
}

/** Opens the card of a lever, as a reader does. */
export async function openLever(page: Page): Promise<void> {
  const row = page.locator(`#lever-${LEVER}-row`);
  if ((await row.getAttribute('aria-expanded')) === 'false') await row.click();
}

/** Moves the first lever with the keys, holding the last one down if asked to: then the page waits for the hand. */
export async function moveLever(page: Page, keys: { readonly hold: boolean } = { hold: false }): Promise<void> {
  await openLever(page);
  await slider(page).focus();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  if (keys.hold) await page.keyboard.down('PageUp');
  else await page.keyboard.press('PageUp');
}

const SETTLING_MILLISECONDS = 3000;
const WIDTHS = [320, PHONE.width, 768, DESKTOP.width];

/** Whether nothing sticks out at the side once the pictures have followed the window, which they do a frame or two later. */
function fitsSoon(page: Page): Promise<boolean> {
  const fits = page.waitForFunction(
    () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
    undefined,
    { timeout: SETTLING_MILLISECONDS },
  );
  return fits.then(
    () => true,
    () => false,
  );
}

/** The widths of window, of a small phone up to a desk, at which something sticks out at the side. */
export async function widthsThatOverflow(page: Page): Promise<number[]> {
  const found: number[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    if (!(await fitsSoon(page))) found.push(width);
  }
  return found;
}

/** Whether something sticks out at the side of the window. */
export function overflowsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

/** What the focus is on: where a screen reader goes on reading. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
