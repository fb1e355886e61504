import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codeOf,
  isRoom,
  LONGEST_PLAYER,
  LONGEST_ROOM,
  playerName,
  readCode,
  type HandedIn,
} from '../../../src/challenge/code.ts';
import { readCodes } from '../../../src/challenge/read-codes.ts';
import { CODE_PROBLEMS } from '../../../src/text/challenge-codes.ts';
import { anyChoices, challenge } from '../../support/challenge.ts';

const room = fc.string({ unit: 'grapheme', maxLength: LONGEST_ROOM }).filter(isRoom);
const handedIn: fc.Arbitrary<HandedIn> = fc.record({
  name: fc.string({ unit: 'grapheme', maxLength: LONGEST_PLAYER + 5 }).map(playerName),
  seed: room,
  choices: anyChoices,
  score: fc.record({
    atHome: fc.integer({ min: -2000, max: 2000 }),
    breakdowns: fc.nat(5000),
    thousands: fc.nat(3_000_000),
  }),
});
const usual: HandedIn = {
  ...{ name: 'Anna', seed: 'blue kite', choices: challenge.levers.map(() => null) },
  score: { atHome: 12, breakdowns: 88, thousands: 251_304 },
};
const code = codeOf(challenge, usual);
const problemOf = (typed: string): string => {
  const read = readCode(challenge, typed);
  return 'problem' in read ? read.problem : '';
};

describe('a code', () => {
  it('holds a game, and gives it back', () => {
    fc.assert(
      fc.property(handedIn, (game) => {
        expect(readCode(challenge, codeOf(challenge, game))).toEqual({ handedIn: game });
      }),
    );
  });

  it('is short enough to be typed, in any case, with or without dashes, and with letters taken for others', () => {
    expect(code.length).toBeLessThan(60);
    for (const typed of [code.toLowerCase(), code.replaceAll('-', ''), code.replaceAll('-', ' ')]) {
      expect(readCode(challenge, typed)).toEqual({ handedIn: usual });
    }
    expect(readCode(challenge, code.replaceAll('0', 'o').replaceAll('1', 'l'))).toEqual({ handedIn: usual });
  });

  it('is refused when any one letter of it is another, or any end is missing', () => {
    const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    for (let at = 4; at < code.length; at += 1) {
      if (code[at] === '-') continue;
      const other = letters[(letters.indexOf(code[at] ?? '') + 7) % letters.length] ?? '';
      expect(problemOf(`${code.slice(0, at)}${other}${code.slice(at + 1)}`), String(at)).toBe(CODE_PROBLEMS.damaged);
      expect(problemOf(code.slice(0, at)), `until ${at}`).not.toBe('');
    }
  });

  it('says what is wrong with any text at all', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(fc.nat(0xffff), { maxLength: 600 }).map((signs) => String.fromCharCode(...signs)),
          fc.array(fc.constantFrom('0', '1', '9', 'A', 'B', 'Z', '-')).map((signs) => `HW1${signs.join('')}`),
        ),
        (typed) => {
          expect(problemOf(typed)).not.toBe('');
        },
      ),
    );
    for (const typed of ['', '__proto__', 'constructor', '<script>alert(1)</script>', 'HW1', 'HW1-']) {
      expect([CODE_PROBLEMS.notOne, CODE_PROBLEMS.damaged]).toContain(problemOf(typed));
    }
    expect(problemOf(code.replace('HW1', 'HW2'))).toBe(CODE_PROBLEMS.otherVersion);
    expect(problemOf(`${code}${'0'.repeat(100_000)}`)).toBe(CODE_PROBLEMS.tooLong);
  });

  it('is refused when it holds what nobody can have played', () => {
    const impossible = { ...challenge, levers: [...challenge.levers, ...challenge.levers.slice(0, 3)] };
    const everything = impossible.levers.map(() => ({ level: 1, from: 2, until: null }));
    expect(problemOf(codeOf(impossible, { ...usual, choices: everything }))).toBe(CODE_PROBLEMS.impossible);
    expect(problemOf(codeOf(challenge, { ...usual, seed: ' ' }))).toBe(CODE_PROBLEMS.impossible);
    expect(problemOf(codeOf(challenge, { ...usual, name: 'A\u0000\u202eB' }))).toBe(CODE_PROBLEMS.impossible);
  });
});

describe('pasted codes', () => {
  const other = codeOf(challenge, { ...usual, name: 'Ben' });

  it('are read one a line, whatever stands around them', () => {
    const read = readCodes(challenge, 'blue kite', `Anna here: ${code} thank you\r\n\n  ${other.toLowerCase()}.`);
    expect(read).toEqual({ players: [usual, { ...usual, name: 'Ben' }], problems: [] });
  });

  it('count where others are wrong, each told with its line', () => {
    const elsewhere = codeOf(challenge, { ...usual, seed: 'red kite' });
    const lines = [code, '__proto__', code.slice(0, -3), other, elsewhere, code, '<img src=x onerror=alert(1)>'];
    const { players, problems } = readCodes(challenge, 'blue kite', lines.join('\n'));
    expect(players.map(({ name }) => name)).toEqual(['Anna', 'Ben']);
    expect(problems.map((problem) => problem.slice(0, 7))).toEqual([
      'Line 2,',
      'Line 3,',
      'Line 5,',
      'Line 6,',
      'Line 7,',
    ]);
    expect(problems[2]).toContain('red kite');
    expect(problems[3]).toContain(CODE_PROBLEMS.twice);
  });

  it('of two without a name and with the same choices count as two, one handed in twice as one', () => {
    const nameless = [11, 12].map((mark) => codeOf(challenge, { ...usual, name: '', mark }));
    const { players, problems } = readCodes(challenge, 'blue kite', [...nameless, nameless[0]].join('\n'));
    expect(players.map(({ mark }) => mark)).toEqual([11, 12]);
    expect(problems).toEqual([expect.stringContaining(CODE_PROBLEMS.twice)]);
    // Whoever gives a name is told apart by it, and hands in nothing that was drawn.
    expect(codeOf(challenge, { ...usual, mark: 11 })).toBe(code);
    // Codes without a mark were handed in before there were any.
    expect(readCode(challenge, codeOf(challenge, { ...usual, name: '' }))).toEqual({
      handedIn: { ...usual, name: '' },
    });
  });

  it('are told of without signs that would turn the sentence round', () => {
    const [problem = ''] = readCodes(challenge, 'blue kite', '\u202Eedoc\u0000').problems;
    expect(problem).toContain('“edoc”');
    expect(problem).not.toMatch(/\p{C}/u);
  });

  it('never fail, and never grow beyond a room', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom(code, other))), (lines) => {
        const { players, problems } = readCodes(challenge, 'blue kite', lines.join('\n'));
        const told = lines
          .join('\n')
          .split(/\r\n|[\r\n]/)
          .filter((line) => line.trim() !== '').length;
        expect(players.length + problems.length).toBe(told);
      }),
    );
    const many = Array.from({ length: 250 }, (_, at) => codeOf(challenge, { ...usual, name: `P${at}` }));
    expect(readCodes(challenge, 'blue kite', many.join('\n')).players).toHaveLength(200);
    expect(readCodes(challenge, 'blue kite', 'x'.repeat(1_000_000)).problems).toEqual([CODE_PROBLEMS.tooMuch]);
  });
});
