import { describe, expect, it } from 'vitest';
import { problemsOfRecords } from '../../../models/returns/check-records.ts';
import type { Source } from '../../../models/returns/source.ts';
import { faultInWords } from '../../../src/text/returns-faults.ts';
import { remarkInWords } from '../../../src/text/returns-remarks.ts';
import { episodesFile, read } from '../../support/returns.ts';
import { MemoryWatch } from '../../support/memory-watch.ts';
import { mutatedFiles } from '../../support/mutated-files.ts';

const SIZE = 300;
/** Plain, whole, and with no leftovers of a program in it. */
const SENTENCE = /^[A-Z0-9][^{}<>]*[.)]$/;
/** Megabytes that reading any of them may add, garbage included: half of what the largest sound returns may take. Seen are 35 to 56. */
const MOST_MEGABYTES = 200;
const LEFTOVERS = /undefined|null|NaN|\[object|Error/;

/** A sound file that has to be there whatever comes beside it. */
const SOUND = episodesFile('sound.csv', [
  { child: 'sound', from: '01/05/2018', to: '01/08/2019' },
  { child: 'sound too', from: '01/06/2019' },
]);

describe('three hundred files that are wrong', () => {
  it('give a plain message or what is sound in them, and lose nothing beside them', async () => {
    const files = mutatedFiles('mutated', SIZE);
    const memory = new MemoryWatch();
    for (const { what, source, fault, rows, care } of files) {
      const { report, records } = await read(SOUND, memory.watched(what, source));
      const [sound, file] = report.files;
      expect(
        sound?.tables.map((table) => table.rows),
        what,
      ).toEqual([2]);
      expect(file?.fault?.kind ?? null, what).toBe(fault);
      expect(problemsOfRecords(records), what).toEqual([]);
      const kept = new Set(records.care.child);
      expect([kept.has(0), kept.has(1)], what).toEqual([true, true]);
      if (rows !== undefined)
        expect(
          file?.tables.reduce((sum, table) => sum + table.rows, 0),
          what,
        ).toBe(rows);
      if (care !== undefined) expect(kept.size - 2, what).toBe(care);
      if (fault !== null) expect([kept.size, report.children], what).toEqual([2, 2]);
      const said = [
        ...(file?.fault ? [faultInWords(file.fault)] : []),
        ...(file?.tables.flatMap(({ remarks }) => remarks.map(remarkInWords)) ?? []),
      ];
      for (const sentence of said) {
        expect(sentence, what).toMatch(SENTENCE);
        expect(sentence, what).not.toMatch(LEFTOVERS);
      }
    }
    console.log(memory.inWords);
    expect(memory.mostMegabytes).toBeLessThan(MOST_MEGABYTES);
  }, 120_000);

  it('are refused when a line is a gigabyte, having read a sliver of it', async () => {
    const piece = new Uint8Array(65_536).fill(0x78);
    const first = new TextEncoder().encode('CHILD,DECOM,LS,PLACE,DEC,REC\n');
    let given = 0;
    const endless: Source = {
      name: 'giant.csv',
      size: 1_000_000_000,
      open: async function* () {
        await Promise.resolve();
        yield first;
        for (; given < 1_000_000_000; given += piece.length) yield piece;
      },
    };
    const memory = new MemoryWatch();
    const { report } = await read(memory.watched('a line of a gigabyte', endless), SOUND);
    expect(report.files.map(({ fault }) => fault?.kind ?? null)).toEqual(['long-line', null]);
    expect(given).toBeLessThan(1_000_000);
    console.log(memory.inWords);
    expect(memory.mostMegabytes).toBeLessThan(MOST_MEGABYTES);
  });
});
