import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LOOPS } from '../../models/care/loops.ts';
import { COST_LINES, WEEKS_PER_MONTH } from '../../models/economics/cost-lines.ts';
import { numberOf } from '../../models/care/library.ts';
import { expectedSeries } from '../../models/run/block.ts';
import { prepareRun } from '../../models/run/prepare.ts';
import { baselineOf, library } from '../support/seeds.ts';
import { markdownTable, signed, squeezed } from './markdown-table.ts';

/** A line of money beside what England's councils reported for 2019/20 (section 251 outturn, total expenditure, £ million). */
interface OutturnLine {
  readonly line: string;
  /** Counts whose cost is added up. */
  readonly counts: readonly string[];
  readonly outturn: number;
  /** Largest distance in per cent. */
  readonly limit: number;
}

const OUTTURN: readonly OutturnLine[] = [
  { line: 'Children’s homes and other residential', counts: ['stock.care.residential'], outturn: 1609.0, limit: 10 },
  {
    line: 'Fostering, with family and friends',
    counts: ['stock.care.kinship', 'stock.care.in-house-foster', 'stock.care.agency-foster'],
    outturn: 1799.5 + 124.4,
    limit: 10,
  },
  {
    line: 'Semi-independent (outturn: other services for children in care)',
    counts: ['stock.care.semi-independent'],
    outturn: 343.0,
    limit: 15,
  },
  {
    line: 'Social work with open children',
    counts: ['stock.child-in-need', 'stock.child-protection', 'stock.pre-proceedings', 'stock.care'].concat(
      'stock.returned-home',
    ),
    outturn: 2321.1,
    limit: 10,
  },
  { line: 'Early help (outturn: targeted family support)', counts: ['flow.early-help.in'], outturn: 740.5, limit: 10 },
  { line: 'Support under guardianship', counts: ['stock.special-guardianship'], outturn: 317.0, limit: 10 },
];

function millionsOf(counts: readonly string[]): number {
  const lines = COST_LINES.filter(({ count }) => counts.includes(count));
  return lines.reduce((sum, { count, price, by }) => {
    const at = recorded.indexOf(count) * 13;
    const months = series.subarray(at + 1, at + 13).reduce((a, b) => a + b, 0);
    return sum + (months * numberOf(library, price) * (by === 'week' ? WEEKS_PER_MONTH : 1)) / 1e6;
  }, 0);
}

const prepared = prepareRun({
  library,
  baseline: baselineOf('england-2019'),
  scenarios: [],
  years: 1,
  seed: 'outturn',
  evidence: 'central',
  loops: DEFAULT_LOOPS,
});
const recorded = prepared.model.recorder.ids;
const series = expectedSeries(prepared);
const results = OUTTURN.map((line) => ({ ...line, model: millionsOf(line.counts) }));
const table = markdownTable(
  ['£ million, 2019/20', 'Model', 'Outturn', 'Distance'],
  results.map(({ line, model, outturn }) => [
    line,
    Math.round(model).toLocaleString('en-GB'),
    Math.round(outturn).toLocaleString('en-GB'),
    `${signed(100 * (model / outturn - 1), 0)}%`,
  ]),
);

describe('the cost of the year to March 2020, prices as stated', () => {
  it('prints every line beside what councils reported', async () => {
    console.log(`\nMoney\n\n${table}\n`);
    const note = await readFile(new URL('../../docs/method-in-detail.md', import.meta.url), 'utf8');
    expect(squeezed(note)).toContain(squeezed(table));
  });

  it.each(results)('$line', ({ model, outturn, limit }) => {
    expect(Math.abs(100 * (model / outturn - 1))).toBeLessThanOrEqual(limit);
  });
});
