import type { BidMonitoring } from '../../models/run/bid-answer.ts';
import type { BidInfluence, BidSensitivity } from '../../models/run/bid-sensitivity.ts';
import type { LedgerRow } from '../../models/run/bid-ledger.ts';
import type { ChartTable } from '../charts/table.ts';
import { shortPounds } from '../text/bid-money.ts';
import { isTooFew, TOO_FEW } from '../exports/suppress.ts';
import { inputInWords, PACK, PACK_RISKS } from '../text/pack.ts';
import { measuredInWords, measureInWords } from '../text/tracking.ts';

const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((total, value) => total + value, 0);
/** Less than a pound over all years is nothing. */
const isNothing = ({ worth, cash }: LedgerRow): boolean => Math.abs(sum(worth)) < 1 && Math.abs(sum(cash)) < 1;

/** What each line saves in cash, year by year, and in all: cash, and worth whether or not it is cash. */
export function benefitsTable(
  years: readonly string[],
  ledger: readonly LedgerRow[],
  label: (row: LedgerRow) => string,
): ChartTable {
  const rows = ledger.filter((row) => row.kind !== 'programme' && row.kind !== 'set-up' && !isNothing(row));
  const cells = (cash: (year: number) => number, total: number, worth: number): string[] => [
    ...years.map((_, year) => shortPounds(cash(year))),
    ...[shortPounds(total), shortPounds(worth)],
  ];
  const all = (of: (row: LedgerRow) => number): number => rows.reduce((total, row) => total + of(row), 0);
  return {
    caption: PACK.benefits.caption,
    columns: [PACK.benefits.line, ...years, PACK.benefits.cash, PACK.benefits.worth],
    rows: [
      ...rows.map((row) => ({
        id: `${row.kind} ${row.id} ${row.payer}`,
        name: label(row),
        cells: cells((year) => row.cash[year] ?? 0, sum(row.cash), sum(row.worth)),
      })),
      {
        id: 'all',
        name: PACK.benefits.all,
        cells: cells(
          (year) => all(({ cash }) => cash[year] ?? 0),
          all(({ cash }) => sum(cash)),
          all(({ worth }) => sum(worth)),
        ),
      },
    ],
  };
}

type Label = (input: BidInfluence) => string;

/** Each uncertain number at the ends of what it may be, all else as stated. */
export function sensitivityTable({ stated, inputs }: BidSensitivity, label: Label): ChartTable {
  const { sensitivity } = PACK;
  return {
    caption: sensitivity.caption,
    columns: sensitivity.columns,
    rows: [
      {
        id: 'stated',
        name: sensitivity.stated,
        cells: ['', '', ...[stated.publicValue, stated.publicValue, stated.fund, stated.fund].map(shortPounds)],
      },
      ...inputs.map((input) => ({
        id: `${input.kind} ${input.id}`,
        name: label(input),
        cells: [
          inputInWords(input, input.stated),
          PACK.ends(inputInWords(input, input.low), inputInWords(input, input.high)),
          ...[input.atLow.publicValue, input.atHigh.publicValue, input.atLow.fund, input.atHigh.fund].map(shortPounds),
        ],
      })),
    ],
  };
}

/** What would make it fail: numbers at which the plan comes to nothing, those within their range first. */
export function risksTable({ inputs }: BidSensitivity, label: Label): ChartTable {
  const breaking = inputs.flatMap((input) => {
    const found = (['fund', 'publicValue'] as const).flatMap((of) => {
      const at = input.breaksAt[of];
      return at === null ? [] : [{ input, of, at, isWithin: at >= input.low && at <= input.high }];
    });
    return found;
  });
  return {
    caption: PACK_RISKS.caption,
    columns: PACK_RISKS.columns,
    rows: breaking
      .toSorted((one, other) => Number(other.isWithin) - Number(one.isWithin))
      .map(({ input, of, at, isWithin }) => ({
        id: `${input.kind} ${input.id} ${of}`,
        name: label(input),
        cells: [
          PACK_RISKS.comesTo[of],
          inputInWords(input, at),
          inputInWords(input, input.stated),
          PACK.ends(inputInWords(input, input.low), inputInWords(input, input.high)),
          isWithin ? PACK_RISKS.within : PACK_RISKS.beyond,
        ],
      })),
  };
}

/** Most measures side by side that fit a page. */
const MOST_ACROSS = 5;

/**
 * What to expect by quarter, a few measures at a time, for the first so many quarters.
 *
 * @param isOwnData whether small counts are withheld
 */
export function monitoringTables(
  { quarters, measures }: BidMonitoring,
  first: number,
  isOwnData: boolean,
): ChartTable[] {
  const tables = Math.ceil(measures.length / MOST_ACROSS);
  const across = Math.ceil(measures.length / tables);
  return Array.from({ length: tables }, (_, part) => {
    const own = measures.slice(part * across, (part + 1) * across);
    return {
      caption: PACK.monitoring.caption(own.map(({ label }) => label)),
      columns: [PACK.monitoring.quarter, ...own.map(measureInWords)],
      rows: quarters.slice(0, first).map((quarter, at) => ({
        id: quarter,
        // Year and quarter stay on one line.
        name: quarter.replace(' ', '\u00a0'),
        cells: own.map((measure) => {
          const values = (['mean', 'p5', 'p95'] as const).map((each) => measure.summary[each][at] ?? Number.NaN);
          // A few children of a person's own data may tell who they are.
          if (isOwnData && measure.unit !== 'pounds' && values.some(isTooFew)) return TOO_FEW;
          const [mean = '', low = '', high = ''] = values.map((value) => measuredInWords(measure, value));
          return PACK.between(mean, low, high);
        }),
      })),
    };
  });
}
