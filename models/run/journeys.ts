import { JOURNEY_GROUPS, type JourneyGroup } from '../care/journey-groups.ts';
import { exampleJourneys, type ExampleJourney } from './example-journeys.ts';
import { sampleSize } from './journey-sample.ts';
import { journeyWindow, type JourneysQuestion, type JourneyWindow } from './journeys-question.ts';
import { placeInRun } from './place-in-run.ts';
import type { PreparedRun } from './prepare.ts';
import { quantileRanks } from './quantile.ts';
import type { Summary } from './request.ts';
import { SummaryArrays, summariseMonth } from './summary-arrays.ts';

/** The share of children who are in one group, month by month since they came into care. */
export interface JourneyShare {
  readonly id: JourneyGroup['id'];
  readonly label: string;
  readonly share: Summary;
}

/** How long children stay in care before they first leave it. */
export interface FirstStay {
  /** Share who have not left care yet, month by month since they came in. */
  readonly inCare: Summary;
  /** First month at whose end a quarter, half and three quarters have left; null where fewer have. */
  readonly lowerQuartile: number | null;
  readonly median: number | null;
  readonly upperQuartile: number | null;
}

export interface ScenarioJourneys {
  readonly id: string;
  readonly name: string;
  /** Children followed, and how often children came into care in the same months (some come back), on average over replicates. */
  readonly followed: number;
  readonly entries: number;
  readonly shares: readonly JourneyShare[];
  readonly stay: FirstStay;
  readonly examples: readonly ExampleJourney[];
}

/** What becomes of simulated children who come into care. */
export interface Journeys {
  readonly modelVersion: string;
  readonly window: JourneyWindow;
  readonly replicates: number;
  /** One child in so many of the place was followed; 1 where everybody was. */
  readonly oneIn: number;
  readonly scenarios: readonly ScenarioJourneys[];
}

/**
 * The shares of children by months since they came into care, how long they stay, and a few of them as examples.
 *
 * @param samples of all replicates, from 0 on, as `journeySample` lays them out
 */
export function journeys(
  prepared: PreparedRun,
  question: JourneysQuestion,
  samples: Float64Array,
  modelVersion: string,
): Journeys {
  const window = journeyWindow(prepared.request);
  const replicates = samples.length / (question.scenarios.length * sampleSize(window));
  const scenarios = question.scenarios.map((id, at): ScenarioJourneys => {
    const scenario = placeInRun(prepared, id);
    return {
      ...{ id, name: prepared.scenarios[scenario]?.name ?? id },
      ...summarised(samples, at, question.scenarios.length, replicates, window),
      examples: exampleJourneys(prepared, scenario),
    };
  });
  return { modelVersion, window, replicates, oneIn: prepared.request.baseline.oneIn ?? 1, scenarios };
}

function summarised(
  samples: Float64Array,
  scenario: number,
  scenarios: number,
  replicates: number,
  window: JourneyWindow,
): Omit<ScenarioJourneys, 'id' | 'name' | 'examples'> {
  const size = sampleSize(window);
  const stride = window.follow + 1;
  const rows = Array.from({ length: replicates }, (_, replicate) => {
    const from = (replicate * scenarios + scenario) * size;
    return samples.subarray(from, from + size);
  });
  // A place so small that nobody came in has no shares.
  const some = rows.filter(([people = 0]) => people > 0);
  const arrays = new SummaryArrays(JOURNEY_GROUPS.length + 1, stride);
  const sharesFrom = (start: number): Summary => shareSummary(some, start, stride, arrays.take());
  const inCare = sharesFrom(2 + JOURNEY_GROUPS.length * stride);
  const quartile = (left: number): number | null => {
    const month = inCare.mean.findIndex((share) => share <= 1 - left);
    return month < 0 ? null : month;
  };
  return {
    followed: meanOf(rows, 0),
    entries: meanOf(rows, 1),
    shares: JOURNEY_GROUPS.map(({ id, label }, group) => ({ id, label, share: sharesFrom(2 + group * stride) })),
    stay: { inCare, lowerQuartile: quartile(0.25), median: quartile(0.5), upperQuartile: quartile(0.75) },
  };
}

function shareSummary(rows: readonly Float64Array[], start: number, stride: number, into: Summary): Summary {
  if (rows.length === 0) return into;
  const ranks = quantileRanks(rows.length);
  for (let month = 0; month < stride; month += 1) {
    const shares = Float64Array.from(rows, (row) => (row[start + month] ?? 0) / (row[0] ?? 1));
    summariseMonth(shares, ranks, month, into);
  }
  return into;
}

const meanOf = (rows: readonly Float64Array[], at: number): number =>
  rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / Math.max(1, rows.length);
