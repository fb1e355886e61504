import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { ADDRESS } from '../../src/navigation/route.ts';
import { LESSONS, PREDICTION, PULL } from '../../src/text/lessons.ts';
import { LIVING } from '../../src/text/living.ts';
import { ROOM } from '../../src/text/room.ts';
import { problemsInBothColours } from '../browser-harness/accessibility.ts';
import { openPage, type OpenedPage } from '../browser-harness/open-page.ts';
import { lessons } from '../support/lessons.ts';
import { DESKTOP, focused, overflowsSideways, PHONE } from './page-helpers.ts';

const PATIENCE = 30_000;
const inOrder = lessons.map(({ lesson }) => lesson).toSorted((a, b) => a.number - b.number);
const homeAndBack = inOrder.find(({ id }) => id === 'home-and-back');

async function turnTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
}

/** Levels of the headings of the page that shows, in the order in which they are read. */
const headingLevels = (page: Page): Promise<number[]> =>
  page
    .locator('main :is(h1, h2, h3, h4):visible')
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true });

/** What a step says once everything on it is there. */
async function told(page: Page): Promise<string> {
  const section = page.locator('section[aria-labelledby="step-heading"]');
  await section.getByText(LIVING.working).waitFor({ state: 'detached', timeout: PATIENCE });
  return (await section.innerText()).replaceAll(/\s+/g, ' ');
}

test('every lesson can be taught from the first step to the last, and says only what is so', async () => {
  const { page, problems } = await openPage({ viewport: DESKTOP, path: ADDRESS.lessons });
  await page.getByRole('heading', { level: 1, name: LESSONS.heading }).waitFor({ timeout: PATIENCE });
  for (const { id, steps } of inOrder) {
    await turnTo(page, ADDRESS.lesson({ lesson: id, step: 1, presented: true }));
    for (const [at, step] of steps.entries()) {
      await heading(page, step.heading).waitFor({ timeout: PATIENCE });
      if (step.predict !== undefined) await page.keyboard.press('PageDown');
      const words = await told(page);
      expect(words, `${id}, step ${String(at + 1)}`).not.toMatch(/[{}]|NaN|undefined/);
      if (step.predict !== undefined) expect(words).toContain(PREDICTION.answer('').slice(0, 14));
      expect(await page.getByText(LESSONS.broken).count()).toBe(0);
      await page.keyboard.press('PageDown');
    }
  }
  expect(problems).toEqual([]);
}, 240_000);

describe('a step of a lesson', () => {
  test('is the same on two machines, and finds its place again after a reload', async () => {
    const path = ADDRESS.lesson({ lesson: 'home-and-back', step: 3, seed: 'one room' });
    const words: string[] = [];
    for (const viewport of [DESKTOP, PHONE]) {
      const { page } = await openPage({ viewport, path });
      await page.getByRole('button', { name: LIVING.play }).waitFor({ timeout: PATIENCE });
      for (let month = 0; month < 12; month++) await page.getByRole('button', { name: LIVING.onward }).click();
      words.push((await page.getByRole('table').first().innerText()).replaceAll(/\s+/g, ' '));
      expect(await overflowsSideways(page)).toBe(false);
      if (viewport === PHONE) {
        await page.reload();
        await heading(page, 'One child, two worlds').waitFor({ timeout: PATIENCE });
      }
      await page.close();
    }
    expect(words[0]).toBe(words[1]);
    expect(words[0]).toMatch(/March 2021.*In care \d+ \d+/);
  }, 120_000);

  let sitting: Promise<OpenedPage> | undefined;
  const firstStep = ADDRESS.lesson({ lesson: 'poverty', step: 1, presented: true });
  const sit = () => (sitting ??= openPage({ viewport: DESKTOP, path: firstStep, stays: 'for the file' }));

  test('is led by the keys of a clicker, and by a number', async () => {
    const { page } = await sit();
    await heading(page, 'What the study found').waitFor({ timeout: PATIENCE });
    await page.keyboard.press('PageDown');
    await heading(page, 'Five points more').waitFor();
    expect(await focused(page)).toBe('Five points more');
    const revealed = page.locator('section').getByText('was touched');
    expect(await revealed.count()).toBe(0);
    await page.keyboard.press('PageDown');
    await revealed.waitFor();
    expect(await focused(page)).toContain(PREDICTION.none);
    await page.reload();
    await revealed.waitFor({ timeout: PATIENCE });
    // The room's lesson runs and nothing else: the workbench waits until somebody turns to it.
    expect(await page.locator('figure[data-chart="care"]').count()).toBe(0);
    await page.keyboard.press('3');
    await page.keyboard.press('Enter');
    await heading(page, 'Who can pull this lever?').waitFor();
    await page.keyboard.press('PageUp');
    await heading(page, 'Five points more').waitFor();
    // The link to another lesson, opened in the middle of this one, is presented in its turn.
    await turnTo(page, ADDRESS.lesson({ lesson: 'home-and-back', step: 2, seed: 'one room', presented: true }));
    await heading(page, homeAndBack?.steps[1]?.heading ?? '').waitFor({ timeout: PATIENCE });
    await page.keyboard.press('PageUp');
    await heading(page, homeAndBack?.steps[0]?.heading ?? '').waitFor();
    expect(await page.evaluate(() => location.hash)).toBe('#/present/home-and-back/1/one%20room');
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: LESSONS.present }).waitFor();
    expect(await page.evaluate(() => location.hash)).toBe('#/lessons/home-and-back/1/one%20room');
    await turnTo(page, ADDRESS.workbench);
    await page.locator('figure[data-chart="care"]').waitFor({ timeout: PATIENCE });
  }, 60_000);

  test('has nothing for axe to find, in light colours or dark', async () => {
    const { page } = await sit();
    await turnTo(page, ADDRESS.lesson({ lesson: 'home-and-back', step: 3 }));
    await page.getByRole('button', { name: LIVING.play }).waitFor({ timeout: PATIENCE });
    await page.getByLabel(LIVING.follow).selectOption({ index: 1 });
    await page.getByText(LIVING.story(LIVING.baseline)).waitFor();
    await page.getByLabel(LIVING.colouring).selectOption({ label: LIVING.colourings.age });
    await page.getByRole('heading', { name: LIVING.groups.age }).waitFor();
    expect(await problemsInBothColours(page)).toEqual([]);
    await turnTo(page, ADDRESS.lesson({ lesson: 'what-a-fall-hides', step: 2 }));
    await heading(page, 'Behind the line').waitFor();
    await page.getByLabel(PREDICTION.number).fill('5');
    await page.getByRole('button', { name: PREDICTION.commit }).click();
    await page.getByText(PREDICTION.yours('5')).waitFor();
    // The picture and what follows stand under the step; the picture of a lever that is moved stands under that.
    await page.getByRole('region', { name: PULL.heading }).getByRole('slider').press('ArrowRight');
    await page.getByRole('heading', { level: 4 }).waitFor({ timeout: PATIENCE });
    expect(await headingLevels(page)).toEqual([1, 2, 3, 3, 4, 3]);
    expect(await problemsInBothColours(page)).toEqual([]);
    // At the front of a room, in its stronger colours, with the code to photograph.
    await turnTo(page, ADDRESS.lesson({ lesson: 'what-a-fall-hides', step: 2, presented: true }));
    await page.getByText(LESSONS.link).click();
    await page.getByRole('button', { name: ROOM.photograph }).click();
    await page.getByRole('img', { name: /what-a-fall-hides/ }).waitFor();
    expect(await problemsInBothColours(page)).toEqual([]);
  }, 90_000);
});
