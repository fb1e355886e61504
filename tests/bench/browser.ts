import type { Page } from 'playwright';
import { figure, type Figure } from './measure.ts';
import { blockFigure, hourFigures, longestBlock, runsDone, watchLongTasks } from './long-tasks.ts';
import { ownFilesFigures } from './own-files-in-browser.ts';
import { gzippedKilobytes, withSite } from './site.ts';

const WARM_UPS = 10;
const DRAGS = 40;
const RELEASES = 6;
const FRAMES = 240;
const FRAME_WARM_UPS = 60;
const LEVER = 'lever-family-group-conference';

/** What dragging, releasing and loading cost in a real browser, on the built site. */
export async function browserFigures(): Promise<Figure[]> {
  return withSite(async (open, address) => {
    const hour = await hourFigures(await open(), address);
    const page = await open();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.addInitScript(watchLongTasks);
    await page.goto(address);
    await page.locator('figure[data-chart] canvas').first().waitFor();
    const script = gzippedKilobytes(requests);
    await runsDone(page);
    await page.locator(`#${LEVER}-row`).click();
    await page.locator('input[type="range"]').first().waitFor();
    const drags = await page.evaluate(dragToPaint, { drags: DRAGS, warmUps: WARM_UPS });
    const releases: number[] = [];
    for (let time = 0; time <= RELEASES; time++) releases.push(await releaseToBand(page, time));
    const onWorkbench = await longestBlock(page);
    const pack = await packToFile(page);
    const inPack = await longestBlock(page);
    const ownFiles = await ownFilesFigures(page);
    const readingFiles = await longestBlock(page);
    const frames = await livingFrames(page);
    const inPicture = await longestBlock(page);
    return [
      ...hour,
      figure('drag-to-paint', 'ms', 50, drags, WARM_UPS),
      figure('release-to-first-band', 'ms', 1000, releases.slice(1), 1),
      figure('bid-pack-to-file', 'ms', 5000, [pack], 0),
      ...ownFiles,
      figure('living-picture-frame', 'ms', 33, frames, FRAME_WARM_UPS),
      blockFigure('dragging-and-releasing', onWorkbench),
      blockFigure('bid-pack', inPack),
      blockFigure('own-files', readingFiles),
      blockFigure('living-picture', inPicture),
      figure('script-before-first-chart-gzipped', 'kB', 250, [script], 0),
    ];
  });
}

/**
 * Move the lever step by step and wait until the headline has followed and that frame is painted: a message posted from the
 * frame's own callback is delivered once the frame is done.
 */
async function dragToPaint({ drags, warmUps }: { drags: number; warmUps: number }): Promise<number[]> {
  const slider = document.querySelector<HTMLInputElement>('input[type="range"]');
  const headlines = document.querySelector('[data-headline]')?.closest('section') ?? document.body;
  if (!slider) throw new Error('The page shows no slider.');
  const low = Number(slider.min);
  const high = Number(slider.max);
  const samples: number[] = [];
  for (let step = 0; step < drags + warmUps; step++) {
    const started = performance.now();
    const followed = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            resolve();
          };
          port2.postMessage(null);
        });
      });
      observer.observe(headlines, { subtree: true, childList: true, characterData: true });
    });
    slider.value = String(low + ((high - low) * (20 + ((step * 37) % 70))) / 100);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await followed;
    if (step >= warmUps) samples.push(performance.now() - started);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  return samples;
}

/** Let go of the first lever at a new value and wait until a band of at least 50 runs is on the screen. */
async function releaseToBand(page: Page, time: number): Promise<number> {
  const spent = await page.evaluate(async (turn) => {
    const slider = document.querySelector<HTMLInputElement>('input[type="range"]');
    if (!slider) throw new Error('The page shows no slider.');
    slider.value = String(Number(slider.min) + (Number(slider.max) - Number(slider.min)) * (0.6 + 0.05 * turn));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    const started = performance.now();
    slider.dispatchEvent(new Event('change', { bubbles: true }));
    // However it is said: "9 to 34" on one side of nothing, "between 8 fewer and 2 more" across it.
    const hasBand = (): boolean => document.querySelector('[data-headline] .interval') !== null;
    while (hasBand()) await new Promise((resolve) => requestAnimationFrame(resolve));
    while (!hasBand()) await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now() - started;
  }, time);
  await runsDone(page);
  return spent;
}

/** Turn to the pack of a bid whose runs are there, and take its workbook away: from the click to the file. */
async function packToFile(page: Page): Promise<number> {
  await page.getByRole('link', { name: 'Bid', exact: true }).click();
  await runsDone(page);
  const started = performance.now();
  await page.getByRole('link', { name: 'Bid pack' }).click();
  await page.locator('.pack:not(.stale)').waitFor({ timeout: 120_000 });
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Workbook (XLSX)' }).click();
  await coming;
  return performance.now() - started;
}

/** From one frame to the next of a living picture that plays at its fastest: of a lesson with two worlds side by side. */
async function livingFrames(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    location.hash = '#/lessons/home-and-back/3';
  });
  await page.getByLabel('Speed').selectOption({ label: '8 months a second' });
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  return page.evaluate(
    async (counts) => {
      const samples: number[] = [];
      let before = await new Promise<number>(requestAnimationFrame);
      for (let frame = 0; frame < counts.frames + counts.warmUps; frame++) {
        const now = await new Promise<number>(requestAnimationFrame);
        if (frame >= counts.warmUps) samples.push(now - before);
        before = now;
      }
      return samples;
    },
    { frames: FRAMES, warmUps: FRAME_WARM_UPS },
  );
}
