import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LINK } from '../../../src/text/links.ts';
import { fromBase64url, toBase64url } from '../../../src/workspace/base64url.ts';
import { crc32 } from '../../../src/workspace/crc32.ts';
import { isLink } from '../../../src/workspace/is-link.ts';
import { linkOf, LONGEST_LINK, openLink, textOfLink } from '../../../src/workspace/share-link.ts';
import { parseWorkspaceFile } from '../../../src/workspace/workspace-file.ts';
import { compactWorkspace } from '../../../src/workspace/workspace-text.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { anyWorkspace, emptyWorkspace, known, planned } from '../../support/workspaces.ts';

const plans: Workspace = {
  ...emptyWorkspace,
  scenarios: [
    planned('a', { name: '“Löwe” 🌊 =1+1', levers: { 'family-help-spend': { target: 200 / 3 } } }),
    planned('b', { colour: 'rose', drivers: { 'trend-in-need': { change: 1 / 30 } } }),
  ],
};

async function fragmentOf(workspace: Workspace): Promise<string> {
  const made = await linkOf(workspace);
  if ('problem' in made) throw new Error(made.problem);
  return made.fragment;
}

/** A link with a right checksum around whatever bytes. */
const linkAround = (bytes: Uint8Array): string => `#w1.${crc32(bytes)}.${toBase64url(bytes)}`;
const linkWith = (text: string | Uint8Array): string =>
  linkAround(deflateSync(typeof text === 'string' ? new TextEncoder().encode(text) : text, { level: 9 }));

const problemsOf = async (fragment: string): Promise<readonly string[]> => {
  const opened = await openLink(fragment, known);
  return 'problems' in opened ? opened.problems : [];
};

describe('a link', () => {
  it('opens to the same workspace, to the last digit', async () => {
    expect(await openLink(await fragmentOf(plans), known)).toStrictEqual({ workspace: plans });
  });

  it('is made of letters that no address changes', async () => {
    await fc.assert(
      fc.asyncProperty(anyWorkspace, async (workspace) => {
        const fragment = await fragmentOf(workspace);
        expect(fragment).toMatch(/^#w1\.[0-9a-f]{8}\.[\w-]+$/);
        expect(isLink(fragment)).toBe(true);
        expect(new URL(fragment, 'https://example.org/').hash).toBe(fragment);
        const read = await textOfLink(fragment);
        expect('text' in read && parseWorkspaceFile(read.text, 'it')).toStrictEqual({ workspace });
      }),
      { seed: 4, numRuns: 60, endOnFailure: true },
    );
  });

  it('made by the first version opens for ever', async () => {
    const first =
      '#w1.48229156.XVDdacNADF4l6LW51KbgQqAbdIOSB9WW7aPnO6M71xhzkOfSEVq6RRfoJpmgI1QXQuNETxKfvh9phtpxhwG20BJWIwZiNTp-8T2WdJvDGnojneD4SowNKRxC61iHSbCJkD1s82wNnqhaqghasa6TsrMyGOd6WX2CGrWhSjGFga2HnVBLssjaJXgGnWRQGBa75HvYfzz-fI902H-ufr_e31YP-U3KVTrjBpYFbSvduGRBElFE5CjstJlUS6ZXvicrkjME5IYkT1FsimXdx3jMeiLLdArxfA6R2n9Ddp6Wdhd0CCx-Sltljx-ZoWzRNiKSbbK7q4ox7uIf';
    expect(await openLink(first, known)).toStrictEqual({ workspace: plans });
  });

  it('of eight scenarios with a note each is short enough for a message', async () => {
    const note = 'What the board was shown in May, with the ramp we agreed with finance.';
    const scenarios = Array.from({ length: 8 }, (_, at) =>
      planned(`plan-${String(at)}`, {
        name: `Plan ${String(at)} as of Tuesday`,
        description: `${note} Take ${String(at)}.`,
        levers: {
          'family-group-conference': { target: 0.8 - at / 100, start: '2021-04', rampMonths: 12 + at },
          'family-help-spend': { target: 200 + 7 * at },
          'reunification-support': { target: 1, takeUp: 0.6 + at / 50 },
        },
        drivers: { 'trend-in-need': { change: at / 1000 } },
      }),
    );
    expect((await fragmentOf({ ...emptyWorkspace, scenarios })).length).toBeLessThan(1500);
  });

  it('survives a line break in the middle and a full stop or a bracket at its end', async () => {
    const fragment = await fragmentOf(plans);
    const broken = `${fragment.slice(0, 70)}%0A%20${fragment.slice(70)}>.`;
    expect(await openLink(broken, known)).toStrictEqual({ workspace: plans });
  });
});

describe('a link that cannot be opened', () => {
  it('because anything in it was changed or cut off is said to be damaged', async () => {
    const fragment = await fragmentOf(plans);
    for (let at = 4; at < fragment.length; at += 1) {
      const other = fragment.charAt(at) === 'a' ? 'b' : 'a';
      expect(await problemsOf(fragment.slice(0, at))).toEqual([LINK.damaged]);
      const changed = `${fragment.slice(0, at)}${other}${fragment.slice(at + 1)}`;
      // The last letter may hold bits that belong to no byte.
      if (at < fragment.length - 1) expect(await problemsOf(changed)).toEqual([LINK.damaged]);
    }
  });

  it.each([
    ['of a later version', '#w2.00000000.AAAA', LINK.later],
    ['of no version', '#w0.00000000.AAAA', LINK.damaged],
    ['without anything', '', LINK.notOne],
    ['to a page', '#/evidence/E27', LINK.notOne],
    ['too long', `#w1.00000000.${'A'.repeat(LONGEST_LINK)}`, LINK.tooLong],
    ['of markup', '#w1.<img src=x onerror=alert(1)>', LINK.damaged],
    ['around no compressed bytes', linkAround(new TextEncoder().encode('hello')), LINK.damaged],
    ['around bytes that are no text', linkWith(Uint8Array.of(0xff, 0xfe, 0x80)), LINK.damaged],
    [
      'around half a workspace',
      linkAround(deflateSync(new TextEncoder().encode('{}'.repeat(99))).slice(0, -1)),
      LINK.damaged,
    ],
    ['around far more than it looks', linkWith(new Uint8Array(20_000_000)), LINK.tooMuch],
  ])('%s says so', async (_, fragment, sentence) => {
    expect(await problemsOf(fragment)).toEqual([sentence]);
  });

  it.each([
    ['words', linkWith('hello'), 'This link: this is not JSON; reading stopped at line 1, column 1.'],
    [
      'a later workspace',
      linkWith(compactWorkspace(plans).replace('workspace/3', 'workspace/9')),
      'This link: format is "headwater-workspace/9", of a later version of Headwater; this one reads up to "headwater-workspace/3".',
    ],
    [
      'a place nobody knows',
      linkWith(compactWorkspace({ ...plans, place: 'atlantis' })),
      'This link: place "atlantis" is not known here. Places are: average-authority, small-affluent.',
    ],
  ])('with %s in it names the place', async (_, fragment, sentence) => {
    expect(await problemsOf(fragment)).toEqual([sentence]);
  });

  it('is not made: notes that are too long are said to be', async () => {
    const notes = fc.sample(fc.string({ minLength: 6000, maxLength: 6000 }), { seed: 4, numRuns: 8 });
    const scenarios = notes.map((description, at) => planned(`p${String(at)}`, { description }));
    expect(await linkOf({ ...emptyWorkspace, scenarios })).toEqual({ problem: LINK.tooLongToMake });
  });
});

describe('the letters of a link', () => {
  it('give back any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
      }),
      { seed: 4 },
    );
  });

  it.each(['a', 'abcde', 'ab+d', 'ab/d', 'ab==', 'ab d', 'é'])('are not %j', (text) => {
    expect(fromBase64url(text)).toBeNull();
  });

  it('have the checksum that zip files have', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe('cbf43926');
    expect(crc32(new Uint8Array(0))).toBe('00000000');
  });
});
