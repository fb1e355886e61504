import type { Scenario } from '../../models/care/scenario.ts';
import type { RunRequest, RunSummary, Summary } from '../../models/run/request.ts';
import { addMonths } from '../../src/state/months.ts';

/** Results that look like results, from a few lines of arithmetic: for tests of the page that need no model. */

type Curve = (month: number) => number;

/** Half-widths of the intervals, as multiples of one standard deviation. */
const SPREAD = { mean: 0, p5: -1.645, p25: -0.674, p50: 0, p75: 0.674, p95: 1.645 } as const;

function summaryOf(months: number, middle: Curve, deviation: Curve): Summary {
  const along = (share: number): Float64Array<ArrayBuffer> =>
    Float64Array.from({ length: months }, (_, month) => middle(month) + share * deviation(month));
  const [mean, p5, p25, p50, p75, p95] = Object.values(SPREAD).map(along) as [
    Float64Array<ArrayBuffer>,
    Float64Array<ArrayBuffer>,
    Float64Array<ArrayBuffer>,
    Float64Array<ArrayBuffer>,
    Float64Array<ArrayBuffer>,
    Float64Array<ArrayBuffer>,
  ];
  return { mean, p5, p25, p50, p75, p95 };
}

/** How far a scenario moves things, from -1 to 1: each changed lever takes away, a rising trend adds. */
function pullOf(plan: Scenario): number {
  const levers = Object.entries(plan.levers).map(([id, { target }]) =>
    id === 'family-group-conference' || target <= 1 ? target - 0.5 : (target - 191) / 200,
  );
  const trend = plan.drivers['trend-in-need']?.change ?? 0;
  return levers.reduce((sum, pull) => sum + pull, 0) - trend * 10;
}

interface Curves {
  readonly level: Curve;
  /** What one unit of pull changes, month by month. */
  readonly change: Curve;
}

function curvesOf(children: number): Readonly<Record<string, Curves>> {
  const settle: Curve = (month) => 1 - Math.exp(-month / 30);
  const fewer: Curve = (month) => -children * 0.13 * settle(Math.max(0, month - 1));
  const sumOf =
    (perMonth: Curve): Curve =>
    (month) => {
      let sum = 0;
      for (let at = 1; at <= month; at += 1) sum += perMonth(at);
      return sum;
    };
  const costNow: Curve = (month) => children * 5_300 * (1 + month / 600);
  const costChange: Curve = (month) => fewer(month) * 5_300 + children * 190;
  return {
    'stock.care': { level: (month) => children * (1 + 0.06 * settle(month)), change: fewer },
    'stock.care.kinship': { level: () => children * 0.2, change: (month) => fewer(month) * 0.3 },
    'stock.care.age.0': { level: () => children * 0.05, change: (month) => fewer(month) * 0.1 },
    'cost.total': { level: costNow, change: costChange },
    'sum.cost.total': { level: sumOf(costNow), change: sumOf(costChange) },
    'stock.child-in-need': {
      level: (month) => children * (4.7 + 0.1 * settle(month)),
      change: (month) => children * 0.05 * settle(month),
    },
    'sum.flow.child-in-need.in': {
      level: (month) => month * children * 0.4,
      change: (month) => -month * children * 0.002,
    },
    'sum.flow.child-protection.repeat': {
      level: (month) => month * children * 0.014,
      change: (month) => month * children * 0.0002,
    },
    'sum.flow.care.in.returned-home': {
      level: (month) => month * children * 0.004,
      change: (month) => -month * children * 0.00004,
    },
  };
}

/** What a run of so many replicates would give; 0 replicates are expected flows, without intervals. */
export function fakeSummary(request: RunRequest, replicates: number, outputs?: readonly string[]): RunSummary {
  const months = Array.from({ length: request.years * 12 + 1 }, (_, month) =>
    addMonths(`${String(request.baseline.year)}-03`, month),
  );
  const children = Object.values(request.baseline.stock)
    .flat()
    .reduce((sum, more) => sum + more, 0);
  const pulls = request.scenarios.map(pullOf);
  const rough = replicates === 0 ? 0 : 1 + 1 / Math.sqrt(replicates);
  const wanted = Object.entries(curvesOf(children)).filter(([id]) => outputs?.includes(id) ?? true);
  const build = (pick: (curves: Curves) => [Curve, Curve]): Record<string, Summary> =>
    Object.fromEntries(wanted.map(([id, curves]) => [id, summaryOf(months.length, ...pick(curves))]));
  const wide =
    (curve: Curve): Curve =>
    (month) =>
      rough * Math.sqrt(month) * Math.sqrt(Math.abs(curve(month)) * 0.2);
  const levels = (with_: number): Record<string, Summary> =>
    build(({ level, change }) => [(month) => level(month) + with_ * change(month), wide(level)]);
  return {
    modelVersion: 'test',
    months,
    replicates,
    scenarios: [
      { id: 'baseline', name: 'Baseline', outputs: levels(0) },
      ...request.scenarios.map(({ id, name }, at) => ({ id, name, outputs: levels(pulls[at] ?? 0) })),
    ],
    differences: request.scenarios.map(({ id }, at) => {
      const pull = pulls[at] ?? 0;
      return {
        scenario: id,
        against: 'baseline' as const,
        outputs: build(({ change }) => [
          (month) => pull * change(month),
          (month) => rough * 0.35 * Math.abs(pull * change(month)) + rough * 0.6 * Math.min(month, 1),
        ]),
      };
    }),
    cautions: pulls.some((pull) => pull > 0.9)
      ? ['The combined cut in entries is held at 35%, because no study has seen more.']
      : [],
  };
}
