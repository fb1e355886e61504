import { describe, expect, it } from 'vitest';
import { JOURNEY_GROUPS } from '../../../models/care/journey-groups.ts';
import { BASELINE_SCENARIO, type Scenario } from '../../../models/care/scenario.ts';
import { EXITS, STATES } from '../../../models/care/states.ts';
import { journeys, type Journeys } from '../../../models/run/journeys.ts';
import { journeySample } from '../../../models/run/journey-sample.ts';
import { journeyWindow, problemsOfJourneys } from '../../../models/run/journeys-question.ts';
import { prepareRun } from '../../../models/run/prepare.ts';
import { CareSample, careRequest, conferences } from '../../support/care-runs.ts';

const REPLICATES = 4;
const nothing: Scenario = { ...BASELINE_SCENARIO, id: 'nothing', name: 'Nothing' };
const stays: Scenario = { ...nothing, id: 'stays', levers: { 'reunification-support': { target: 1, rampMonths: 0 } } };
const request = careRequest({ years: 4, scenarios: [conferences, nothing, stays] });
const prepared = prepareRun(request);
const question = { scenarios: ['baseline', 'conferences', 'nothing', 'stays'] };
const { from, until, follow } = journeyWindow(request);

function found(): Journeys {
  const samples = journeySample(prepared, question, { from: 0, to: REPLICATES });
  return journeys(prepared, question, samples, 'test');
}

const result = found();
const [baseline, ruled, same, supported] = result.scenarios;

describe('children followed from coming into care', () => {
  it('come in as often as the run itself counts', () => {
    const sample = new CareSample(request, REPLICATES);
    [baseline, ruled].forEach((scenario, at) => {
      const counted = Array.from({ length: REPLICATES }, (_, replicate) =>
        sample
          .series('flow.care.in', at, replicate)
          .slice(from + 1, until + 1)
          .reduce((sum, children) => sum + children, 0),
      );
      expect(scenario?.entries).toBe(counted.reduce((sum, children) => sum + children, 0) / REPLICATES);
      expect(scenario?.followed).toBeLessThanOrEqual(scenario?.entries ?? 0);
    });
    expect(ruled?.followed).toBeLessThan(baseline?.followed ?? 0);
  });

  it('are each somewhere in every month, all in care at first', () => {
    for (const { shares } of result.scenarios) {
      for (let month = 0; month <= follow; month += 1) {
        const total = shares.reduce((sum, { share }) => sum + (share.mean[month] ?? 0), 0);
        expect(total).toBeCloseTo(1, 12);
      }
      expect(shares.map(({ share }) => share.mean[0])).toEqual([1, 0, 0, 0, 0, 0]);
    }
  });

  it('have stayed no longer than they are in care, and never come back into their first stay', () => {
    const care = baseline?.shares[0]?.share.mean ?? new Float64Array();
    const first = baseline?.stay.inCare.mean ?? new Float64Array();
    first.forEach((share, month) => {
      expect(share).toBeLessThanOrEqual((care[month] ?? 0) + 1e-12);
      expect(share).toBeLessThanOrEqual(first[month - 1] ?? 1);
    });
    const { lowerQuartile } = baseline?.stay ?? {};
    expect(lowerQuartile).toBeGreaterThan(0);
    expect(first[lowerQuartile ?? 0]).toBeLessThanOrEqual(0.75);
    expect(first[(lowerQuartile ?? 0) - 1]).toBeGreaterThan(0.75);
  });

  it('go the very same way where nothing is changed, and come back less often where returns are supported', () => {
    expect({ ...same, id: '', name: '' }).toEqual({ ...baseline, id: '', name: '' });
    const home = (scenario = baseline): number => scenario?.shares[1]?.share.mean[follow] ?? NaN;
    expect(home(supported)).toBeGreaterThan(home());
  });

  it('are the same in one piece or several', () => {
    const pieces = [0, 1, 3].map((start, at) =>
      journeySample(prepared, question, { from: start, to: [1, 3, REPLICATES][at] ?? 0 }),
    );
    const whole = journeySample(prepared, question, { from: 0, to: REPLICATES });
    expect(pieces.flatMap((piece) => [...piece])).toEqual([...whole]);
  });
});

describe('example journeys', () => {
  it('are eight, from the shortest to the longest, each without a gap and telling its months in care', () => {
    const examples = baseline?.examples ?? [];
    expect(examples).toHaveLength(8);
    expect(examples.map(({ monthsInCare }) => monthsInCare)).toEqual(
      examples.map(({ monthsInCare }) => monthsInCare).toSorted((a, b) => a - b),
    );
    for (const { stretches, monthsInCare, age } of examples) {
      expect([stretches[0]?.from, stretches[0]?.group, stretches.at(-1)?.to]).toEqual([0, 'care', follow + 1]);
      stretches.slice(1).forEach(({ from: start }, at) => {
        expect(start).toBe(stretches[at]?.to);
      });
      const inCare = stretches.filter(({ group }) => group === 'care');
      expect(inCare.reduce((sum, { from: start, to }) => sum + to - start, 0)).toBe(monthsInCare);
      expect(age).toBeGreaterThanOrEqual(0);
      expect(age).toBeLessThanOrEqual(17);
    }
  });

  it('are the same each time', () => {
    expect(found().scenarios.map(({ examples }) => examples)).toEqual(result.scenarios.map(({ examples }) => examples));
  });
});

describe('the months children are followed', () => {
  it.each([1, 2, 3, 5, 6, 10, 20])('fit into a run of %i years', (years) => {
    const window = journeyWindow({ years });
    expect(window.until).toBeGreaterThan(window.from);
    expect(window.follow).toBeGreaterThanOrEqual(window.until - window.from - 12);
    expect(window.until + window.follow).toBeLessThanOrEqual(years * 12);
  });

  it('are refused for a scenario that is not there', () => {
    expect(problemsOfJourneys(request, { scenarios: ['other'] })).toEqual(['There is no scenario "other".']);
    expect(problemsOfJourneys(request, question)).toEqual([]);
  });
});

describe('the groups of a journey', () => {
  it('hold every state and exit once', () => {
    const places = JOURNEY_GROUPS.flatMap((group) => group.places).toSorted();
    expect(places).toEqual([...STATES, ...EXITS].map(({ id }) => id).toSorted());
  });
});
