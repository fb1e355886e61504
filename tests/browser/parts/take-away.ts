import { expect, it } from 'vitest';
import { MEASURES } from '../../../models/run/measures.ts';
import { OUTPUTS } from '../../../models/run/prepare.ts';
import { workbook } from '../../../src/exports/files.ts';
import { workbookApart } from '../../../src/exports/workbook-apart.ts';
import { linkOf, openLink } from '../../../src/workspace/share-link.ts';
import { fakeCompared, fakeTaken } from '../../support/taken.ts';
import { known } from '../../support/workspaces.ts';

it('a link opens in a browser to the same workspace, through the address', async () => {
  const { workspace } = fakeTaken();
  const made = await linkOf(workspace);
  if ('problem' in made) throw new Error(made.problem);
  const { hash } = new URL(made.fragment, location.href);
  expect(await openLink(hash, known)).toStrictEqual({ workspace });
});

it('every part of a workbook is XML that a browser can read', async () => {
  const { strFromU8, unzipSync } = await import('fflate');
  const parts = unzipSync(new Uint8Array(await (await workbook(fakeTaken(), fakeCompared(fakeTaken()))).arrayBuffer()));
  expect(Object.keys(parts).length).toBe(11);
  for (const [path, part] of Object.entries(parts)) {
    const read = new DOMParser().parseFromString(strFromU8(part), 'application/xml');
    expect(read.querySelector('parsererror'), path).toBeNull();
  }
});

/** A result of five scenarios over ten years by many outputs, all made from the one month by month there is. */
function large() {
  const taken = fakeTaken();
  const compared = fakeCompared(taken);
  const months = Array.from(
    { length: 121 },
    (_, month) => `${String(2020 + Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`,
  );
  const values = Float64Array.from(months, (_, month) => 500 + Math.sin(month));
  const summary = { mean: values, p5: values, p25: values, p50: values, p75: values, p95: values };
  const outputs = Object.fromEntries(OUTPUTS.slice(0, 60).map(({ id }) => [id, summary]));
  const ids = ['baseline', ...Array.from({ length: 5 }, (_, at) => `plan-${String(at)}`)];
  const run = {
    ...taken.summary,
    months,
    scenarios: ids.map((id) => ({ id, name: id, outputs })),
    differences: ids.slice(1).map((scenario) => ({ scenario, against: 'baseline' as const, outputs })),
  };
  const comparisons = {
    ...compared.comparisons,
    months,
    levels: MEASURES.flatMap(({ id: measure }) => ids.map((scenario) => ({ scenario, measure, summary }))),
    pairs: [],
  };
  return { taken: { ...taken, summary: run }, compared: { ...compared, comparisons } };
}

/** The longest that the page was held up while a file was made, in milliseconds, and what is in the file. */
interface Held {
  readonly longest: number;
  readonly bytes: Uint8Array;
}

async function heldUp(make: () => Promise<Blob>): Promise<Held> {
  let longest = 0;
  let last = performance.now();
  const look = (): void => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  };
  const timer = setInterval(look, 4);
  const made = await make();
  look();
  clearInterval(timer);
  return { longest, bytes: new Uint8Array(await made.arrayBuffer()) };
}

/** Every module of a worker is loaded by itself here, on a machine that is busy with other tests. */
const LONG = 60_000;
/** Such a machine holds the page up as well, now and then: the freest of so many tries counts, of both ways. */
const TRIES = 3;

it(
  'a workbook made beside the page is the same, and leaves the page free',
  async () => {
    const { taken, compared } = large();
    const [here, apart] = [[], []] as [Held[], Held[]];
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const [one, other] = [
        await heldUp(() => workbook(taken, compared)),
        await heldUp(() => workbookApart(taken, compared)),
      ];
      expect(other.bytes.length).toBe(one.bytes.length);
      expect(other.bytes.every((byte, at) => byte === one.bytes[at])).toBe(true);
      here.push(one);
      apart.push(other);
    }
    const freest = (all: readonly Held[]): number => Math.min(...all.map(({ longest }) => longest));
    expect(freest(here) / freest(apart)).toBeGreaterThan(2);
  },
  LONG,
);
