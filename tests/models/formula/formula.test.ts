import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultSentence } from '../../../models/formula/fault.ts';
import { evaluate } from '../../../models/formula/program.ts';
import { readFormula } from '../../../models/formula/read.ts';
import { exp, log, power } from '../../../models/random/elementary.ts';

const KNOWN = ['months', 'coverage', 'effect', 'peak'];
const VALUES: Readonly<Record<string, number>> = { months: 6, coverage: 0.5, effect: 0.81, peak: 0.3 };

function worth(text: string): number {
  const read = readFormula(text, KNOWN);
  if ('fault' in read) throw new Error(faultSentence(read.fault));
  const { program } = read;
  return evaluate(
    program,
    program.names.map((name) => VALUES[name] ?? NaN),
  );
}

function faultOf(text: string): string {
  const read = readFormula(text, KNOWN);
  return 'fault' in read ? faultSentence(read.fault) : 'read';
}

describe('a formula', () => {
  it.each([
    ['effect', 0.81],
    ['-2^2', -4],
    ['2^3^2', 512],
    ['2^-1', 0.5],
    ['1 - 2 - 3', -4],
    ['12 / 3 * 2', 8],
    ['(1 + 2) * 3', 9],
    ['+effect', 0.81],
    ['min(3, 1, 2) + max(3, 1, 2)', 4],
    ['months < 12 ? peak : effect', 0.3],
    ['months >= 12 ? 1 : months == 6 ? 2 : 3', 2],
    ['(months != 6) + (months <= 6) + (months > 6)', 1],
    ['sqrt(16) + abs(-2) + floor(2.7) + round(2.5)', 11],
    ['1.5e2', 150],
    ['effect^0.5', power(0.81, 0.5)],
    ['exp(-months / 24)', exp(-0.25)],
    ['log(peak)', log(0.3)],
  ])('%s is worked out as people would', (text, value) => {
    expect(worth(text)).toBe(value);
  });

  it('gives no number where there is none, and takes neither way of a choice on it', () => {
    expect(worth('log(-1)')).toBeNaN();
    expect(worth('(log(-1) > 0) ? 1 : 2')).toBeNaN();
    expect(worth('months > 0 ? 1 : log(-1)')).toBe(1);
  });

  it('is plain data', () => {
    const read = readFormula('effect * (1 + peak)', KNOWN);
    expect(JSON.parse(JSON.stringify(read))).toEqual(read);
  });
});

describe('a formula that cannot be read', () => {
  it.each([
    ['covrage * 2', 'character 1: "covrage" is not known here; known are months, coverage, effect, peak.'],
    ['effect + covrage', 'character 10: "covrage"'],
    ['effect +* 2', 'character 9: a number, a name or a bracket has to stand here.'],
    ['effect +', 'character 9: the formula ends too soon'],
    ['(effect', 'character 1: this bracket is never closed.'],
    ['effect)', 'character 7: this bracket was never opened.'],
    ['()', 'character 2: there is nothing in these brackets.'],
    ['', 'character 1: nothing is written here yet.'],
    ['2 months', 'character 3: a sign is missing before this'],
    ['(1)(2)', 'character 4: a sign is missing before this'],
    ['effect(2)', 'character 1: "effect" cannot be called'],
    ['min', 'character 1: min needs its values in brackets'],
    ['exp(1, 2)', 'character 9: exp takes one value, not 2.'],
    ['min(1)', 'character 6: min takes 2 to 8 values, not 1.'],
    ['1, 2', 'character 2: a comma stands only between'],
    ['months < 3 ? 1', 'character 15: a choice has two ways'],
    ['1 : 2', 'character 3: a choice has two ways'],
    ['1 < months < 3', 'character 12: only two values can be compared'],
    ['1e999', 'character 1: this number is too large.'],
    ['effect = 2', 'character 8: a rule sets nothing itself; to compare two values write ==.'],
    ['effect\n+1', 'character 7: a formula is one line.'],
    ['5 % 2', 'character 3: "%" has no place in a formula.'],
    ['effect!', 'character 7: "!" has no place in a formula.'],
    ["effect'", 'character 7: "\'" has no place in a formula.'],
    ['"text"', 'character 1: "\\"" has no place in a formula.'],
    ['[1, 2]', 'character 1: "[" has no place in a formula.'],
    ['effect.constructor', 'character 7: "." has no place in a formula.'],
    ['1; 2', 'character 2: ";" has no place in a formula.'],
    ['effect × 2', 'character 8: "×" has no place in a formula.'],
    ['1 + 🙂', 'character 5: "🙂" has no place in a formula.'],
  ])('%s says where and what', (text, sentence) => {
    expect(faultOf(text)).toContain(sentence);
  });

  it.each([
    'constructor',
    '__proto__',
    'prototype',
    'toString',
    'hasOwnProperty',
    'constructor("return 1")()',
    'import(1)',
    'createUnit(1)',
    'evaluate("1")',
    'parse(1)',
    'f(x) = x',
    'a = 1',
    'e',
    'pi',
    'i',
    'Infinity',
    'NaN',
    'true',
    'null',
    'undefined',
    'effect to coverage',
    'effect mod 2',
    'not effect',
    'effect or coverage',
  ])('refuses what the parser knows and a rule does not: %s', (text) => {
    expect(faultOf(text)).toMatch(/^character \d+: ./);
  });

  it.each([
    ['a million characters', '1+'.repeat(500_000)],
    ['deep brackets', '('.repeat(250) + '1' + ')'.repeat(249)],
    ['deep calls', 'abs('.repeat(60) + '1' + ')'.repeat(60)],
    ['many signs', `${'-'.repeat(400)}1`],
    ['a tower of powers', `${'2^'.repeat(240)}2`],
    ['a long chain of choices', `${'1?1:'.repeat(120)}1`],
  ])('refuses a burden: %s', (_, text) => {
    expect(faultOf(text)).toMatch(/at most\.$/);
  });

  it('reads what is as long and as deep as may be', () => {
    expect(worth(`${'-'.repeat(199)}1`)).toBe(-1);
    expect(worth(`${'2^'.repeat(99)}1`)).toBe(Infinity);
    expect(worth(`${'0?1:'.repeat(49)}7`)).toBe(7);
    expect(worth(`${'('.repeat(20)}1${')'.repeat(20)}`)).toBe(1);
  });

  it('never throws, whatever is typed, and points within the text', () => {
    const parts = fc.constantFrom(
      '1',
      'effect',
      'x',
      '+',
      '-',
      '*',
      '/',
      '^',
      '(',
      ')',
      ',',
      '?',
      ':',
      '<',
      '==',
      'min',
      ' ',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(parts, { maxLength: 12 }).map((some) => some.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const read = readFormula(text, KNOWN);
        if ('program' in read) evaluate(read.program, [1, 2, 3, 4]);
        else {
          expect(read.fault.at).toBeGreaterThanOrEqual(0);
          expect(read.fault.at).toBeLessThanOrEqual(text.length);
        }
        expect(true).toBe(true);
      }),
      { numRuns: 500, seed: 4 },
    );
  });
});
