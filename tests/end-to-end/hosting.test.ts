import { expect, test } from 'vitest';
import { problemsInBothColours } from '../browser-harness/accessibility.ts';
import { openPage } from '../browser-harness/open-page.ts';
import { everythingLoaded, headline, openSmall } from './page-helpers.ts';

test('the page opens under its policy without a problem, and the policy is sent and stops inline script and requests elsewhere', async () => {
  const { page, address, problems, requests } = await openPage({ serviceWorkers: 'allow' });
  await expect.poll(() => page.getByRole('heading', { level: 1 }).count()).toBe(1);
  expect(problems).toEqual([]);
  expect(requests.filter((request) => !request.startsWith(address))).toEqual([]);
  expect(await problemsInBothColours(page)).toEqual([]);
  // Letters come with the page, not once it is laid out in others; what keeps it for later comes when all else is there.
  const asked = ['.woff2', '/live-chart-', '/every-page-', '/service-worker.js'].map((what) =>
    requests.findIndex((request) => request.includes(what)),
  );
  expect(asked).toEqual(asked.toSorted((one, other) => one - other));
  expect(asked[0]).toBeGreaterThan(0);

  const answer = await page.request.get(address);
  expect(answer.headers()).toMatchObject({
    'content-security-policy': expect.stringContaining("frame-ancestors 'none'") as string,
    'permissions-policy': expect.stringContaining('camera=()') as string,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  const outcomes = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.name = "inline script ran"';
    document.head.append(script);
    const elsewhere = await fetch('https://example.org/').then(
      () => 'answered',
      () => 'stopped',
    );
    return { name: window.name, elsewhere };
  });
  expect(outcomes).toEqual({ name: '', elsewhere: 'stopped' });
  expect(problems.filter((problem) => problem.includes('Content Security Policy')).length).toBeGreaterThan(1);
});

test('after one visit the page and every other open without a network', async () => {
  const opened = await openSmall({ serviceWorkers: 'allow' });
  const { page, problems } = opened;
  await everythingLoaded(opened);
  await page.context().setOffline(true);
  await page.evaluate(() => {
    location.hash = '#/method';
  });
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Method' }).waitFor();
  await page.evaluate(() => {
    location.hash = '#/';
  });
  await headline(page, 'care').waitFor();
  expect(problems).toEqual([]);
});
