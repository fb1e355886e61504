import { expect, it } from 'vitest';
import { workbook } from '../../../src/exports/files.ts';
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
