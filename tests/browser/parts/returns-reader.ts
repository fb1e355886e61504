import { expect, it, onTestFinished } from 'vitest';
import { createReturnsReader, ReaderLost } from '../../../workers/browser/returns-reader.ts';
import { browserHandle } from '../../../workers/browser/spawn.ts';
import { OwnFiles } from '../../../src/state/own-files.svelte.ts';
import between from '../../../seeds/authorities/spread.json' with { type: 'json' };
import { CODES, EPISODE_COLUMNS, TODAY } from '../../support/returns.ts';

const row = (child: string): string => `${child},01/05/2018,S,C2,N1,U4,PR1,01/05/2019,E4A,,AB1 2CD,AB1 3CD,`;
const small = (child: string): File => new File([`${EPISODE_COLUMNS}\n${row(child)}\n`], `${child}.csv`);

/** So long that nobody waits for its end: a million rows, made of one piece over and over. */
function large(): File {
  const piece = new Blob([`${row('A')}\n`.repeat(10_000)]);
  return new File([`${EPISODE_COLUMNS}\n`, ...Array.from({ length: 100 }, () => piece)], 'large.csv');
}

/** Own files read by a real worker, and the worker that reads them now. */
function begin(): { files: OwnFiles; worker: () => Worker | undefined } {
  let live: Worker | undefined;
  const reader = createReturnsReader(() => {
    live = new Worker(new URL('../../../workers/returns.worker.ts', import.meta.url), { type: 'module' });
    return browserHandle(live);
  });
  onTestFinished(() => {
    reader.dispose();
  });
  return {
    files: new OwnFiles({ reader, codes: CODES, between, today: () => TODAY }),
    worker: () => live,
  };
}

it('reading that is stopped, or whose worker is lost, leaves what was read before, and the next is read', async () => {
  const { files, worker } = begin();
  await files.add([small('A')]);
  const before = files.read;
  expect(before?.report.children).toBe(1);

  const stopped = files.add([large()]);
  await expect.poll(() => files.progress?.share ?? 0).toBeGreaterThan(0);
  expect(files.progress).toMatchObject({ file: 1 });
  expect(files.progress?.share).toBeLessThan(0.9);
  files.stop();
  await stopped;
  expect([files.read, files.trouble, files.progress]).toEqual([before, 'stopped', null]);

  const lost = files.add([large()]);
  await expect.poll(() => files.progress?.share ?? 0).toBeGreaterThan(0);
  worker()?.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
  await lost;
  expect([files.read, files.trouble, files.progress]).toEqual([before, 'lost', null]);

  await files.add([small('B')]);
  expect([files.read?.report.children, files.trouble]).toEqual([2, null]);
});

it.each([
  ['crashes', 'addEventListener("message", () => { throw new Error("out of memory"); });'],
  ['does not load', 'import "./gone.js";'],
])('a worker that %s is told of, not waited for', async (_, script) => {
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const reader = createReturnsReader(() => browserHandle(new Worker(address, { type: 'module' })));
  await expect(reader.read([small('A')], { codes: CODES, today: TODAY }, () => undefined)).rejects.toThrow(ReaderLost);
  reader.dispose();
});
