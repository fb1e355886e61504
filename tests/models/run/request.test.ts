import { describe, expect, it } from 'vitest';
import { DRIVERS } from '../../../models/care/drivers.ts';
import type { Scenario } from '../../../models/care/scenario.ts';
import { InvalidRun, monthLabels, prepareRun } from '../../../models/run/prepare.ts';
import type { RunRequest } from '../../../models/run/request.ts';
import { careRequest, conferences, everything } from '../../support/care-runs.ts';

function problemsOf(over: Partial<RunRequest>): readonly string[] {
  try {
    prepareRun(careRequest({ years: 2, ...over }));
    return [];
  } catch (error) {
    if (!(error instanceof InvalidRun)) throw error;
    expect(error.message).toBe(error.problems.join('\n'));
    return error.problems;
  }
}

const named = (id: string, over: Partial<Scenario> = {}): Scenario => ({ ...conferences, id, ...over });

describe('a request', () => {
  it.each([
    [{ years: 0 }, ['The number of years must be a whole number from 1 to 20, not 0.']],
    [{ years: 21 }, ['The number of years must be a whole number from 1 to 20, not 21.']],
    [{ years: 2.5 }, ['The number of years must be a whole number from 1 to 20, not 2.5.']],
    [{ years: NaN }, ['The number of years must be a whole number from 1 to 20, not NaN.']],
    [{ seed: '' }, ['The run seed is empty; it needs at least one letter, digit or sign.']],
    [{ seed: ' \t' }, ['The run seed is empty; it needs at least one letter, digit or sign.']],
    [{ scenarios: [named('a'), named('b'), named('a')] }, ['Two scenarios are called "a"; give each its own id.']],
    [
      { scenarios: [named('baseline')] },
      ['A scenario cannot be called "baseline"; that name is kept for nothing changed.'],
    ],
    [
      { scenarios: [everything] },
      [
        'Scenario "everything": levers.post-removal-support.start must be a month of the run, 2020-04 to 2022-03, written YYYY-MM, not "2022-04".',
      ],
    ],
    [
      { scenarios: [named('a', { levers: { 'family-help-spend': { target: NaN } } })] },
      ['Scenario "a": levers.family-help-spend.target must be from 50 to 500, not NaN.'],
    ],
  ] satisfies [Partial<RunRequest>, string[]][])('with %j is refused', (over, problems) => {
    expect(problemsOf(over)).toEqual(problems);
  });

  it('with many problems is refused with every one of them', () => {
    const drivers = { luck: { change: 1 }, 'trend-in-need': { change: 1 } };
    expect(
      problemsOf({ years: -1, seed: ' ', scenarios: [named('baseline', { drivers }), named('baseline')] }),
    ).toEqual([
      'The number of years must be a whole number from 1 to 20, not -1.',
      'The run seed is empty; it needs at least one letter, digit or sign.',
      'A scenario cannot be called "baseline"; that name is kept for nothing changed.',
      `Scenario "baseline": drivers.luck is not a driver. Drivers are: ${DRIVERS.map(({ id }) => id).join(', ')}.`,
      'Scenario "baseline": drivers.trend-in-need.change must be from -0.1 to 0.1, not 1.',
      'A scenario cannot be called "baseline"; that name is kept for nothing changed.',
    ]);
  });

  it('runs the baseline first, from March to March', () => {
    const prepared = prepareRun(careRequest({ years: 20, scenarios: [everything, conferences] }));
    expect(prepared.scenarios.map(({ id }) => id)).toEqual(['baseline', 'everything', 'conferences']);
    expect(prepared.months).toHaveLength(241);
    expect([prepared.months[0], prepared.months[10], prepared.months.at(-1)]).toEqual([
      '2020-03',
      '2021-01',
      '2040-03',
    ]);
  });
});

it('months are written YYYY-MM from the opening March on', () => {
  expect(monthLabels(2019, 10)).toEqual([
    '2019-03',
    ...['04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `2019-${month}`),
    '2020-01',
  ]);
});
