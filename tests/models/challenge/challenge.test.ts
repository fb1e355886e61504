import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Choices } from '../../../models/challenge/challenge.ts';
import { noChoices } from '../../../models/challenge/challenge.ts';
import { challengeRequest, firstMonthOf, NOTHING_DONE } from '../../../models/challenge/challenge-request.ts';
import { begun, choicesOf, numberOf, stopped, turnOf, waysOf } from '../../../models/challenge/choose.ts';
import { drawnEvents } from '../../../models/challenge/drawn-events.ts';
import { CARE, COST, luckOf, scoreOf, SCORE_OUTPUTS, seriesOf } from '../../../models/challenge/score.ts';
import { simulateBlock } from '../../../models/run/block.ts';
import { prepareRun } from '../../../models/run/prepare.ts';
import type { RunSummary } from '../../../models/run/request.ts';
import { summarise } from '../../../models/run/summarise.ts';
import { anyChoices, challenge } from '../../support/challenge.ts';
import { baselineOf, library, partOf } from '../../support/seeds.ts';

const baseline = partOf(baselineOf('small-affluent'), 0.3);
const REPLICATES = 3;

function play(choices: Choices, rounds: number, replicates: number): RunSummary {
  const setting = { challenge, library, baseline, seed: 'a room', begun: rounds };
  const prepared = prepareRun(challengeRequest(setting, [{ id: 'you', name: 'You', choices }], 'Nothing done'));
  const block = simulateBlock(prepared, { from: 0, to: replicates });
  return summarise(prepared, [block], { replicates, outputs: SCORE_OUTPUTS });
}

describe('what happens in a room', () => {
  it('is one event a round, none twice, the same for everybody with the seed', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (name) => {
        const seed = `${name}.`;
        const drawn = drawnEvents(challenge, seed);
        expect(drawn).toEqual(drawnEvents(challenge, seed));
        expect(new Set(drawn.map(({ driver }) => driver)).size).toBe(challenge.rounds.length);
      }),
    );
  });

  it('differs from room to room, and leaves no event out', () => {
    const drawn = Array.from({ length: 60 }, (_, room) => drawnEvents(challenge, `room ${room}`));
    for (const round of challenge.rounds.keys()) {
      expect(new Set(drawn.map((events) => events[round]?.driver)).size).toBe(challenge.events.length);
    }
  });
});

describe('choices', () => {
  it('have a number each, and are found again by it', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        expect(choicesOf(challenge, numberOf(challenge, choices))).toEqual(choices);
      }),
    );
    const all = challenge.levers.reduce((product, { levels }) => product * waysOf(challenge, levels.length).length, 1);
    expect(all).toBeLessThan(Number.MAX_SAFE_INTEGER);
    for (const wrong of [all, -1, 0.5, NaN, Infinity]) expect(choicesOf(challenge, wrong)).toBe(null);
  });

  it.each([
    ['a level that is not offered', { level: 9, from: 0, until: null }],
    ['a round that never comes', { level: 0, from: challenge.rounds.length, until: null }],
    ['an end before its beginning', { level: 0, from: 2, until: 1 }],
  ])('have no number with %s', (_, impossible) => {
    const choices = noChoices(challenge).with(3, impossible);
    expect(() => numberOf(challenge, choices)).toThrow(/no such use of the lever “family-group-conference”/);
  });

  it('begin in a round, may stop in a later one, and do not come again', () => {
    const none = noChoices(challenge);
    const one = begun(none, 2, 1, 0);
    expect(turnOf(none[2] ?? null, 1)).toEqual({ kind: 'begin', level: null });
    expect(turnOf(one[2] ?? null, 0)).toEqual({ kind: 'begin', level: 1 });
    expect(begun(one, 2, null, 0)).toEqual(none);
    expect(turnOf(one[2] ?? null, 1)).toEqual({ kind: 'stop', level: 1, stopped: false });
    const ended = stopped(one, 2, true, 1);
    expect(turnOf(ended[2] ?? null, 1)).toEqual({ kind: 'stop', level: 1, stopped: true });
    expect(turnOf(ended[2] ?? null, 2)).toEqual({ kind: 'over' });
    expect(stopped(ended, 2, false, 1)).toEqual(one);
  });
});

describe('a game', () => {
  const early = begun(begun(noChoices(challenge), 3, 1, 0), 5, 1, 0);
  const late = stopped(begun(early, 1, 1, 2), 3, true, 2);
  const first = play(early, 1, 1);
  const whole = play(late, challenge.rounds.length, 1);

  it('begins its rounds in the months that are told', () => {
    expect(challenge.rounds.map((_, round) => firstMonthOf(challenge, round, 2020))).toEqual([
      '2020-04',
      '2021-04',
      '2023-04',
    ]);
    expect(firstMonthOf({ ...challenge, rounds: [0, 20] }, 1, 2020)).toBe('2021-12');
  });

  it('is moved by nothing that comes later', () => {
    const until = (challenge.rounds[1] ?? 0) + 1;
    for (const output of SCORE_OUTPUTS) {
      for (const who of ['you', NOTHING_DONE]) {
        const [before, after] = [first, whole].map((run) => [...seriesOf(run, who, output).mean.subarray(0, until)]);
        expect(before, `${who} ${output}`).toEqual(after);
      }
    }
    expect(seriesOf(first, 'you', COST).mean.at(-1)).not.toBe(seriesOf(whole, 'you', COST).mean.at(-1));
  });

  it('is scored against the same world with nothing done', () => {
    const score = scoreOf(whole, 'you');
    const ends = (who: string): number => seriesOf(whole, who, CARE).mean.at(-1) ?? NaN;
    expect(score.care + score.atHome).toBe(ends(NOTHING_DONE));
    expect(score.thousands).toBe(Math.round((seriesOf(whole, 'you', COST).mean.at(-1) ?? NaN) / 1000));
    expect([score.care, score.atHome, score.breakdowns, score.repeatPlans].every(Number.isInteger)).toBe(true);
    expect(() => scoreOf(whole, 'nobody')).toThrow('nobody');
  });

  it('parts what was done from what was luck, and leaves nothing over', () => {
    const worlds = play(late, challenge.rounds.length, REPLICATES);
    for (const { output, world, mean, nothingDone, low, lower, upper, high } of luckOf(whole, worlds, 'you')) {
      expect(nothingDone + (mean - nothingDone) + (world - mean)).toBeCloseTo(world, 6);
      expect([low, lower, upper, high]).toEqual([low, lower, upper, high].toSorted((a, b) => a - b));
      expect(world, output).toBe(seriesOf(whole, 'you', output).mean.at(-1));
    }
  });
});
