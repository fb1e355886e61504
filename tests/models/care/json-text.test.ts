import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFaultAt } from '../../../models/care/json-fault.ts';
import { parseJson } from '../../../models/care/json-text.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('where a text stops being JSON', () => {
  it.each([
    ['', 0],
    ['  ', 2],
    ['{', 1],
    ['{ "a": 1, }', 10],
    ['{ "a" 1 }', 6],
    ['{ a: 1 }', 2],
    ["{ 'a': 1 }", 2],
    ['{ "a": }', 7],
    ['{ "a": [1, 2 }', 13],
    ['[1, 2,]', 6],
    ['[1 2]', 3],
    ['{} {}', 3],
    ['{ "a": 01 }', 7],
    ['{ "a": .5 }', 7],
    ['{ "a": 0.8% }', 10],
    ['{ "a": tru }', 7],
    ['{ "a": "b\nc" }', 7],
    ['{ "a": "b', 7],
    ['}', 0],
  ])('in %j is %i', (text, place) => {
    expect(jsonFaultAt(text)).toBe(place);
    expect(isJson(text)).toBe(false);
  });

  it('is nowhere in what the language itself writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 1, 2), (value, indent) => {
        expect(jsonFaultAt(JSON.stringify(value, null, indent))).toBe(-1);
      }),
    );
  });

  it('is somewhere exactly when the language cannot read it', () => {
    const damaged = fc.tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', ',', '"', '}', '[', ':', '0', '-', 'e', 'x', ' '),
    );
    fc.assert(
      fc.property(damaged, ([text, at, scrap]) => {
        const place = at % (text.length + 1);
        const broken = text.slice(0, place) + scrap + text.slice(place + 1);
        expect(jsonFaultAt(broken) === -1).toBe(isJson(broken));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is found at any depth', () => {
    expect(jsonFaultAt('['.repeat(200_000))).toBe(200_000);
  });
});

describe('reading JSON', () => {
  it('gives the value, with or without a byte order mark', () => {
    expect(parseJson('\uFEFF{"a":1}')).toEqual({ value: { a: 1 } });
  });

  it('names line and column of what is wrong', () => {
    expect(parseJson('{ "a": 1,\n  "id": }')).toEqual({
      problem: 'this is not JSON; reading stopped at line 2, column 9.',
    });
    expect(parseJson('{ "a": 1,')).toEqual({ problem: 'this is not JSON; reading stopped at line 1, column 10.' });
  });
});
