import { JOURNEY_GROUPS } from '../../models/care/journey-groups.ts';
import type { ExampleJourney } from '../../models/run/example-journeys.ts';
import type { Journeys } from '../../models/run/journeys.ts';
import { journeyWindow, type JourneysQuestion } from '../../models/run/journeys-question.ts';
import type { RunRequest, Summary } from '../../models/run/request.ts';

const LEAVING = [0, 0.5, 0.2, 0.1, 0.15, 0.05];

function around(length: number, share: (month: number) => number): Summary {
  const at = (shift: number): Float64Array<ArrayBuffer> =>
    Float64Array.from({ length }, (_, month) => Math.min(1, Math.max(0, share(month) * (1 + shift))));
  return { mean: at(0), p5: at(-0.1), p25: at(-0.05), p50: at(0), p75: at(0.05), p95: at(0.1) };
}

/** Journeys from a formula: a fiftieth of those in care leaves each month, faster in every scenario but the baseline. */
export function fakeJourneys(request: RunRequest, { scenarios }: JourneysQuestion, replicates: number): Journeys {
  const window = journeyWindow(request);
  const length = window.follow + 1;
  return {
    ...{ modelVersion: 'fake', window, replicates, oneIn: request.chance === 'averaged' ? 150 : 1 },
    scenarios: scenarios.map((id) => {
      const stays = (month: number): number => (id === 'baseline' ? 0.98 : 0.97) ** month;
      return {
        id,
        name: request.scenarios.find((scenario) => scenario.id === id)?.name ?? 'Baseline',
        followed: id === 'baseline' ? 320 : 300,
        entries: id === 'baseline' ? 340.5 : 316.5,
        shares: JOURNEY_GROUPS.map(({ id: group, label }, at) => ({
          ...{ id: group, label },
          share: around(length, (month) => (at === 0 ? stays(month) : (1 - stays(month)) * (LEAVING[at] ?? 0))),
        })),
        stay: {
          inCare: around(length, stays),
          lowerQuartile: 15,
          median: id === 'baseline' ? 35 : 23,
          upperQuartile: null,
        },
        examples: Array.from({ length: 8 }, (_, at) => example(at, window.follow)),
      };
    }),
  };
}

function example(at: number, follow: number): ExampleJourney {
  const leaves = 3 + 8 * at;
  return {
    ...{ age: 2 * at, entered: '2021-05', monthsInCare: Math.min(leaves, follow + 1) },
    stretches: [
      { group: 'care' as const, place: 'care.in-house-foster', label: 'In care: In-house foster care', from: 0, to: 2 },
      { group: 'care' as const, place: 'care.kinship', label: 'In care: Kinship foster care', from: 2, to: leaves },
      {
        group: 'home' as const,
        place: 'returned-home',
        label: 'Returned home from care',
        from: leaves,
        to: follow + 1,
      },
    ].filter(({ from, to }) => from < to),
  };
}
