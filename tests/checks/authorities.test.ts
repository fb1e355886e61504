import { describe, expect, it } from 'vitest';
import { fitReference } from '../../models/authority/reference.ts';
import { authorityOf } from '../../models/authority/published.ts';
import { yearAhead, type YearAhead } from '../../models/backtest/authority-year.ts';
import { driftKnownThen } from '../../models/backtest/drift-then.ts';
import { numberOf } from '../../models/care/library.ts';
import { publishedTable } from '../support/authorities.ts';
import { driftTable, earlierEntries } from '../support/drift-table.ts';
import { baselineOf, library } from '../support/seeds.ts';
import { scoresOf } from './authorities-backtest.ts';

const table = publishedTable();
const running = driftKnownThen(library, driftTable(), earlierEntries());

describe('drift as it could have been known in March 2019', () => {
  it('does not change with what was published a year later', () => {
    const later = driftTable();
    const changed = {
      ...later,
      authorities: later.authorities.map((each) => ({
        ...each,
        need: [each.need[0] ?? null, each.need[1] ?? null, 1],
        entries: [each.entries[0] ?? null, each.entries[1] ?? null, 1],
      })),
    };
    expect(driftKnownThen(library, changed, earlierEntries())).toEqual(running);
  });

  it('is of the order that three years give', () => {
    for (const id of ['need', 'plans', 'entries', 'exits']) {
      const ratio = numberOf(running, `drift.${id}.size`) / numberOf(library, `drift.${id}.size`);
      expect(ratio).toBeGreaterThan(0.6);
      expect(ratio).toBeLessThan(1.6);
    }
  });
});

describe('an authority run on for a year', () => {
  const reference = fitReference(library, baselineOf('england-2019'), table, 2019);
  const place = authorityOf(table, 'E06000031');
  const ahead: YearAhead[] = place ? yearAhead(reference, running, place, 2019, 20) : [];

  it('has a sample, a history and what came, for each measure', () => {
    expect(ahead.map(({ id }) => id)).toEqual(['care', 'entries', 'plans']);
    for (const { sample, history, actual } of ahead) {
      expect(sample).toHaveLength(20);
      expect(history).toHaveLength(2);
      // Within a factor of two either way: a fault in units or months would be far outside.
      const mean = sample.reduce((sum, each) => sum + each, 0) / sample.length;
      expect(mean / actual).toBeGreaterThan(0.5);
      expect(mean / actual).toBeLessThan(2);
    }
  });

  it('can be scored beside the naive forecasts', () => {
    const scores = scoresOf([...ahead, ...ahead], 'care');
    for (const { width90 } of Object.values(scores)) expect(width90).toBeGreaterThan(0);
  });
});
