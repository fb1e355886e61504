import type { Actual } from '../../models/economics/actuals.ts';
import { quartersOfRun } from '../../models/economics/quarters.ts';
import type { BidMonitoring } from '../../models/run/bid-answer.ts';
import type { MonitoredMeasure } from '../../models/run/bid-monitored.ts';
import { summariseYears } from '../../models/run/bid-spread.ts';
import { tracked } from '../../models/run/bid-tracking.ts';
import type { RunRequest } from '../../models/run/request.ts';

const RUNS = 99;
const MEASURES: readonly (MonitoredMeasure & { readonly middle: number })[] = [
  { id: 'children-in-care', label: 'Children in care', unit: 'children', atEnd: true, middle: 500 },
  { id: 'spend', label: 'Spend on the plan', unit: 'pounds', atEnd: false, middle: 120_000 },
];

/** Runs spread evenly from a tenth below the middle to a tenth above it, in every quarter alike. */
export function fakeMonitoring(request: RunRequest, actuals: readonly Actual[]): BidMonitoring {
  const quarters = quartersOfRun(request.baseline.year, request.years);
  const tables = MEASURES.map(({ middle, ...measure }) => ({
    ...measure,
    values: Float64Array.from(
      { length: quarters.length * RUNS },
      (_, at) => middle * (0.9 + (0.2 * (at % RUNS)) / (RUNS - 1)),
    ),
  }));
  return {
    quarters,
    measures: tables.map(({ values, ...measure }) => ({ ...measure, summary: summariseYears(values, RUNS) })),
    tracked: tracked(tables, quarters, actuals),
  };
}
