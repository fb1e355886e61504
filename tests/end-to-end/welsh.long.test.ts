import { expect, test } from 'vitest';
import { ADDRESS } from '../../src/navigation/route.ts';
import { addressIn } from '../../src/navigation/address-language.ts';
import { LANGUAGE } from '../../src/text/cy/language.ts';
import { LESSONS } from '../../src/text/cy/lessons.ts';
import { LIVING } from '../../src/text/cy/living.ts';
import { MEASURE_WORDS } from '../../src/text/cy/names.ts';
import { NAVIGATION } from '../../src/text/cy/navigation.ts';
import { problemsInBothColours } from '../browser-harness/accessibility.ts';
import { openPage } from '../browser-harness/open-page.ts';
import { DESKTOP, headlineWords, moveLever, openShort, overflowsSideways, PHONE } from './page-helpers.ts';

const PATIENCE = 30_000;

/** Whether anything in the masthead is cut off or lies over something else in it. */
function collidesInMasthead(): boolean {
  const parts = [
    ...document.querySelectorAll<HTMLElement>(
      'header .name, header li, header .standing, header button, header .languages a',
    ),
  ];
  const boxes = parts.map((part) => part.getBoundingClientRect());
  const cut = parts.some((part) => part.scrollWidth > part.clientWidth + 1);
  const over = boxes.some((one, at) =>
    boxes
      .slice(at + 1)
      .some(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1,
      ),
  );
  return cut || over;
}

test('the page turns to Welsh and back, says that it awaits review, and remembers', async () => {
  const { page, problems } = await openShort();
  await page.getByRole('link', { name: 'Cymraeg' }).click();
  await page.getByText(LANGUAGE.awaitsReview).waitFor({ timeout: PATIENCE });
  expect(await page.locator('html').getAttribute('lang')).toBe('cy');
  await page.locator('[data-headline="care"]').waitFor();
  expect(await headlineWords(page, 'care')).toMatch(
    /^Ym mis Mawrth \d{4}, tua \d+ o blant mewn gofal os na fydd dim yn newid$/,
  );

  await page.getByRole('link', { name: NAVIGATION.lessons }).click();
  await page.getByRole('heading', { level: 1, name: LESSONS.heading }).waitFor({ timeout: PATIENCE });
  expect(await page.evaluate(() => location.hash)).toBe('#/cy/lessons');

  // Numbers of a comparison are put into words among arithmetic: none of those is English.
  await page.getByRole('link', { name: NAVIGATION.workbench }).click();
  await moveLever(page);
  await page.getByRole('link', { name: NAVIGATION.compare, exact: true }).click();
  const table = page.getByRole('table').filter({ hasText: MEASURE_WORDS.entries?.label ?? '' });
  await table.waitFor({ timeout: PATIENCE });
  const compared = await page.locator('main:visible').innerText();
  expect(compared).toMatch(/\d yn (llai|fwy)/);
  expect(compared).not.toMatch(/\b(fewer|more|less|between|runs|the baseline)\b/i);
  expect(await page.locator('main [lang="en-GB"]:visible').count()).toBe(0);

  // What is not translated says so, and is marked as English.
  await page.getByRole('link', { name: NAVIGATION.method }).click();
  await page.getByText(LANGUAGE.notYet).waitFor();
  await page.locator('[data-page][lang="en-GB"] h1').first().waitFor({ timeout: PATIENCE });

  // Without the language in its address: as it was last.
  await page.goto(page.url().split('#')[0] ?? '');
  await page.reload();
  await page.getByText(LANGUAGE.awaitsReview).waitFor({ timeout: PATIENCE });
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('link', { name: 'Lessons' }).waitFor({ timeout: PATIENCE });
  expect(await page.locator('html').getAttribute('lang')).toBe('en-GB');
  expect(await page.getByText(LANGUAGE.awaitsReview).count()).toBe(0);
  // What was still being fetched when the page was loaded again is no fault.
  expect(problems.filter((problem) => !problem.includes('ERR_ABORTED'))).toEqual([]);
}, 90_000);

test('in Welsh nothing is cut, and axe finds nothing, in light colours or dark', async () => {
  const step = addressIn('cy', ADDRESS.lesson({ lesson: 'stocks-and-flows', step: 1 }));
  const { page, problems } = await openPage({ viewport: DESKTOP, path: step });
  await page.getByRole('button', { name: LIVING.play }).waitFor({ timeout: PATIENCE });
  expect(await page.locator('main [lang="en-GB"]:visible').count()).toBe(0);
  expect(await problemsInBothColours(page)).toEqual([]);
  for (const viewport of [DESKTOP, { width: 768, height: 1024 }, PHONE]) {
    await page.setViewportSize(viewport);
    // The picture follows the window a frame later.
    await expect.poll(() => overflowsSideways(page), { message: String(viewport.width) }).toBe(false);
    expect(await page.evaluate(collidesInMasthead), String(viewport.width)).toBe(false);
  }
  expect(problems).toEqual([]);
}, 90_000);
