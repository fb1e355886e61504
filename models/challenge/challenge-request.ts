import type { Baseline } from '../care/baseline.ts';
import type { EvidenceLibrary } from '../care/evidence.ts';
import { DEFAULT_LOOPS } from '../care/loops.ts';
import type { DriverSetting, LeverSetting, Scenario } from '../care/scenario.ts';
import type { RunRequest } from '../run/request.ts';
import type { Challenge, Choices } from './challenge.ts';
import { drawnEvents } from './drawn-events.ts';

/** Id of the scenario in which things happen and nobody does anything. */
export const NOTHING_DONE = 'nothing-done';

/** Choices of one player, as a scenario of a run. */
export interface Play {
  readonly id: string;
  readonly name: string;
  readonly choices: Choices;
}

/** What a run of a challenge is about. */
export interface ChallengeSetting {
  readonly challenge: Challenge;
  readonly library: EvidenceLibrary;
  readonly baseline: Baseline;
  readonly seed: string;
  /** Rounds that have begun: what happens later has not happened. */
  readonly begun: number;
}

const MONTHS_IN_YEAR = 12;

/**
 * The run of some players in one room: first nothing done, then each of them, all with the same events and the same luck. What
 * a later round brings moves nothing before it.
 *
 * @throws RangeError when the seed is empty
 */
export function challengeRequest(setting: ChallengeSetting, plays: readonly Play[], nothingDone: string): RunRequest {
  const { challenge, library, baseline, seed } = setting;
  const drivers = driversOf(setting);
  const scenarios = [
    { id: NOTHING_DONE, name: nothingDone, levers: {}, drivers },
    ...plays.map(({ id, name, choices }): Scenario => ({
      ...{ id, name, drivers },
      levers: leversOf(challenge, choices, baseline.year),
    })),
  ];
  return {
    ...{ library, baseline, scenarios, years: challenge.years, seed },
    // Luck here is what happens to children and nothing else: with all that nobody knows added to it, no choice would show.
    ...{ evidence: 'central', chance: 'simulated', drift: 'off', loops: DEFAULT_LOOPS },
  };
}

/** First month of a round, `YYYY-MM`. */
export function firstMonthOf({ rounds }: Challenge, round: number, year: number): string {
  const months = MONTHS_IN_YEAR / 4 + (rounds[round] ?? 0);
  const inYear = String((months % MONTHS_IN_YEAR) + 1).padStart(2, '0');
  return `${String(year + Math.floor(months / MONTHS_IN_YEAR))}-${inYear}`;
}

function driversOf({ challenge, baseline, seed, begun }: ChallengeSetting): Record<string, DriverSetting> {
  const happened = drawnEvents(challenge, seed).slice(0, begun);
  return Object.fromEntries(
    happened.map(({ driver, change }, round) => [
      driver,
      { change, start: firstMonthOf(challenge, round, baseline.year) },
    ]),
  );
}

function leversOf(challenge: Challenge, choices: Choices, year: number): Record<string, LeverSetting> {
  const settings = challenge.levers.flatMap(({ id, levels }, lever): [string, LeverSetting][] => {
    const choice = choices[lever] ?? null;
    if (choice === null) return [];
    const { level, from, until } = choice;
    return [
      [
        id,
        {
          target: levels[level] ?? NaN,
          start: firstMonthOf(challenge, from, year),
          ...(until === null ? {} : { end: firstMonthOf(challenge, until, year) }),
        },
      ],
    ];
  });
  return Object.fromEntries(settings);
}
