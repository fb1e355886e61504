import { LEVERS } from '../care/levers.ts';
import { PLACEMENT_LINES } from '../economics/cost-lines.ts';
import { BID_LINES } from '../economics/bid-lines.ts';
import { MONTHS_IN_QUARTER } from '../economics/quarters.ts';
import type { BidSums } from './bid-sum-types.ts';
import type { BidTerms } from './bid-terms.ts';
import type { PreparedRun } from './prepare.ts';
import { countsOf, type CompleteRun } from './replicate-table.ts';

/** What delivery of a plan is followed by, quarter by quarter. */
export interface MonitoredMeasure {
  readonly id: string;
  readonly label: string;
  readonly unit: 'children' | 'places' | 'pounds';
  /** Whether it is what there is at the end of a quarter; all of the quarter otherwise. */
  readonly atEnd: boolean;
}

/** A measure in every quarter of every replicate: `values[quarter * replicates + replicate]`. */
export interface MonitoredTable extends MonitoredMeasure {
  readonly values: Float64Array;
}

/** Measures that are counts of the model, and where children live. */
const COUNTED: readonly (MonitoredMeasure & { readonly count: string })[] = [
  ['children-in-care', 'Children in care', 'stock.care', true],
  ['entries', 'Children coming into care', 'flow.care.in', false],
  ['returns-broken-down', 'Returns home that broke down', 'flow.care.in.returned-home', false],
  ['repeat-plans', 'Second or later protection plans', 'flow.child-protection.repeat', false],
  ['in-homes', 'Children in children’s homes', 'stock.care.residential', true],
  ['in-agency-foster', 'Children with agency foster carers', 'stock.care.agency-foster', true],
  ['in-kinship', 'Children with kinship foster carers', 'stock.care.kinship', true],
].map(([id, label, count, atEnd]) => ({
  ...{ id: String(id), label: String(label), count: String(count), atEnd: atEnd === true, unit: 'children' },
}));

const SPEND: MonitoredMeasure = { id: 'spend', label: 'Spend on the plan', unit: 'pounds', atEnd: false };
const PLACEMENTS: MonitoredMeasure = { id: 'placements', label: 'Spend on placements', unit: 'pounds', atEnd: false };
const PLACEMENT_PRICES: ReadonlySet<string> = new Set(PLACEMENT_LINES.map(({ price }) => price));

/** What is needed to follow a scenario: sums of it alone, and of what it does more than the one without the plan. */
export interface Monitored {
  readonly prepared: PreparedRun;
  readonly complete: CompleteRun;
  /** Its place in the run. */
  readonly scenario: number;
  readonly own: BidSums;
  readonly more: BidSums;
  readonly terms: BidTerms;
}

/**
 * The short list by which a plan is followed, in every replicate. Money is cash of the year as the bid has it, the correction for
 * optimism on the plan’s costs included; fixed costs of a year fall evenly on its quarters.
 */
export function monitoredTables(about: Monitored): MonitoredTable[] {
  const { terms, more } = about;
  const quarters = terms.years * 4;
  const { replicates } = more;
  const table = (measure: MonitoredMeasure, at: (quarter: number, replicate: number) => number): MonitoredTable => {
    const values = new Float64Array(quarters * replicates);
    for (let quarter = 0; quarter < quarters; quarter++)
      for (let replicate = 0; replicate < replicates; replicate++)
        values[quarter * replicates + replicate] = at(quarter, replicate);
    return { ...pick(measure), values };
  };
  return [
    ...COUNTED.map((measure) => table(measure, counter(about, measure))),
    ...delivered(about).map(({ measure, at }) => table(measure, at)),
    table(SPEND, spender(about)),
    table(PLACEMENTS, placementSpender(about)),
  ];
}

const pick = ({ id, label, unit, atEnd }: MonitoredMeasure): MonitoredMeasure => ({ id, label, unit, atEnd });

type At = (quarter: number, replicate: number) => number;

function counter(
  { prepared, complete, scenario }: Monitored,
  { count, atEnd }: { readonly count: string; readonly atEnd: boolean },
): At {
  const series = prepared.model.recorder.ids.indexOf(count);
  return (quarter, replicate) => {
    const { values, from, stride } = countsOf(complete, scenario, replicate).own;
    const last = from + series * stride + (quarter + 1) * MONTHS_IN_QUARTER;
    if (atEnd) return values[last] ?? NaN;
    let sum = 0;
    for (let month = 0; month < MONTHS_IN_QUARTER; month++) sum += values[last - month] ?? NaN;
    return sum;
  };
}

/** Families, children or parents that a lever reaches beyond those of today, for levers that are paid by the one. */
function delivered({ own }: Monitored): { measure: MonitoredMeasure; at: At }[] {
  return own.programmes.flatMap(({ lever, running }) => {
    const definition = LEVERS.find(({ id }) => id === lever);
    if (definition?.cost.per !== 'count') return [];
    const label = `Places beyond today’s: ${definition.label}`;
    return [
      {
        measure: { id: `delivered.${lever}`, label, unit: 'places', atEnd: false } as const,
        at: (quarter, replicate) => inQuarter(running, replicate * own.stride, quarter),
      },
    ];
  });
}

/** What comes up in a quarter, from a running total. */
function inQuarter(totals: ArrayLike<number>, from: number, quarter: number): number {
  const start = from + quarter * MONTHS_IN_QUARTER;
  return (totals[start + MONTHS_IN_QUARTER] ?? NaN) - (totals[start] ?? NaN);
}

function spender({ more, terms }: Monitored): At {
  const { programmes, years, fixed } = terms;
  return (quarter, replicate) => {
    const year = Math.floor(quarter / 4);
    const from = replicate * more.stride;
    return programmes.reduce(
      (sum, { price, setUp, uplift, index }, at) => {
        const bought = more.programmes[at];
        if (!bought) return sum;
        const units =
          inQuarter(bought.running, from, quarter) +
          inQuarter(bought.settingUp, from, quarter) * (setUp[replicate] ?? NaN);
        return sum + units * (price[replicate] ?? NaN) * (1 + uplift) * (index[replicate * years + year] ?? NaN);
      },
      ((fixed.eligible[year] ?? 0) + (fixed.other[year] ?? 0)) / 4,
    );
  };
}

function placementSpender({ own, terms }: Monitored): At {
  const lines = BID_LINES.flatMap(({ id }, at) => (PLACEMENT_PRICES.has(id) ? [at] : []));
  return (quarter, replicate) => {
    const year = Math.floor(quarter / 4);
    return lines.reduce((sum, line) => {
      const priced = terms.lines[line];
      const units = inQuarter(own.lines, (replicate * BID_LINES.length + line) * own.stride, quarter);
      if (!priced) return sum;
      const { price, perCount, index } = priced;
      return sum + units * perCount * (price[replicate] ?? NaN) * (index[replicate * terms.years + year] ?? NaN);
    }, 0);
  };
}
