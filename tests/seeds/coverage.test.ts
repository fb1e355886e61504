import { describe, expect, it } from 'vitest';
import { DRIVERS } from '../../models/care/drivers.ts';
import { LEVERS } from '../../models/care/levers.ts';
import { LOOPS } from '../../models/care/loops.ts';
import { library } from '../support/seeds.ts';
import { COVERAGE } from './coverage.ts';

const numbered = (letter: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => letter + String(from + index).padStart(2, '0'));

/** Everything the documents and the evidence review number. The review has no E35. */
const EXPECTED = [
  ...numbered('P', 1, 37),
  ...numbered('D', 1, 30),
  ...Array.from({ length: 20 }, (_, index) => `option-${String(index + 1)}`),
  ...numbered('E', 1, 34),
  ...numbered('E', 36, 40),
  ...['V50', 'V54', 'V55'],
];

const CONTROLS: readonly string[] = [...LEVERS, ...DRIVERS].map(({ id }) => id);
/** Controls, and loops that can be switched on. */
const SWITCHES: readonly string[] = [...CONTROLS, ...LOOPS.map(({ id }) => id)];

describe('what is covered', () => {
  it('has one row for everything, in order', () => {
    expect(COVERAGE.map(({ id }) => id)).toEqual(EXPECTED);
  });

  it('says of each how it is represented, in a word that is known', () => {
    const known = ['lever', 'driver', 'setting', 'null effect', 'check', 'no usable effect size'];
    expect([...new Set(COVERAGE.map(({ representedAs }) => representedAs))].sort()).toEqual(known.sort());
  });

  it('rests on evidence that is in the library', () => {
    expect(COVERAGE.flatMap(({ evidence }) => evidence).filter((id) => !library[id])).toEqual([]);
  });

  it('names controls that are there, and calls planned those that are not', () => {
    const wrong = COVERAGE.filter(({ by, planned = false }) => by !== undefined && SWITCHES.includes(by) === planned);
    expect(wrong).toEqual([]);
    expect(COVERAGE.filter(({ by, planned }) => planned && by === undefined)).toEqual([]);
  });

  it('names a control for every lever and driver, and has a row for every control', () => {
    const controlled = COVERAGE.filter(({ representedAs }) => ['lever', 'driver'].includes(representedAs));
    expect(controlled.filter(({ by, evidence }) => by === undefined || evidence.length === 0)).toEqual([]);
    expect(CONTROLS.filter((id) => !COVERAGE.some(({ by }) => by === id))).toEqual([]);
  });

  it('leaves out no numbered evidence of the library', () => {
    const used = new Set(COVERAGE.flatMap(({ evidence }) => evidence));
    expect(Object.keys(library).filter((id) => /^[EV]\d\d/.test(id) && !used.has(id))).toEqual([]);
  });

  it('holds nulls at no effect, and says of every check that it is one', () => {
    const foremost = (kind: string) =>
      COVERAGE.filter(({ representedAs }) => representedAs === kind).map(({ evidence: [id] }) => library[id ?? '']);
    expect(foremost('null effect').map((entry) => entry?.value)).toEqual(foremost('null effect').map(() => 1));
    expect(foremost('check').filter((entry) => !entry?.caveat?.startsWith('A check, not a parameter'))).toEqual([]);
  });

  it('gives each a reason that is a sentence', () => {
    expect(COVERAGE.filter(({ label, why }) => label === '' || !/^[A-Z0-9].{15,}[^.]\.$/.test(why))).toEqual([]);
  });
});
