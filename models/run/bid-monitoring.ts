import type { Actual } from '../economics/actuals.ts';
import { quartersOfRun } from '../economics/quarters.ts';
import type { BidMonitoring } from './bid-answer.ts';
import { monitoredTables, type Monitored } from './bid-monitored.ts';
import { summariseYears } from './bid-spread.ts';
import { tracked } from './bid-tracking.ts';

/** What to expect of a plan quarter by quarter, and where it stands. */
export function bidMonitoring(about: Monitored, actuals: readonly Actual[]): BidMonitoring {
  const { terms, complete } = about;
  const quarters = quartersOfRun(terms.first, terms.years);
  const tables = monitoredTables(about);
  return {
    quarters,
    measures: tables.map(({ values, ...measure }) => ({
      ...measure,
      summary: summariseYears(values, complete.replicates),
    })),
    tracked: tracked(tables, quarters, actuals),
  };
}
