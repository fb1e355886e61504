import { expect, test } from 'vitest';
import { problemsInBothColours } from '../browser-harness/accessibility.ts';
import { openPage } from '../browser-harness/open-page.ts';
import { everythingLoaded, openShort } from './page-helpers.ts';

test('the page opens under its policy without a problem and asks nothing of anyone else', async () => {
  const { page, address, problems, requests } = await openPage({ serviceWorkers: 'allow' });
  await expect.poll(() => page.getByRole('heading', { level: 1 }).count()).toBe(1);
  expect(problems).toEqual([]);
  expect(requests.filter((request) => !request.startsWith(address))).toEqual([]);
});

test('the policy is sent with the page and stops inline script, eval and requests elsewhere', async () => {
  const { page, problems } = await openPage();
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

test('the page comes with every security header', async () => {
  const { page, address } = await openPage();
  const answer = await page.request.get(address);
  expect(answer.headers()).toMatchObject({
    'content-security-policy': expect.stringContaining("frame-ancestors 'none'") as string,
    'permissions-policy': expect.stringContaining('camera=()') as string,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
});

test('after one visit the page opens without a network', async () => {
  const opened = await openShort({ serviceWorkers: 'allow' });
  const { page, problems } = opened;
  await everythingLoaded(opened);
  await page.context().setOffline(true);
  await page.reload();
  expect(problems).toEqual([]);
  await expect.poll(() => page.getByRole('heading', { level: 1 }).count()).toBe(1);
});

test('axe finds nothing on the page as it opens, in light colours or dark', async () => {
  const { page } = await openPage();
  expect(await problemsInBothColours(page)).toEqual([]);
});
