import fc from 'fast-check';
import { DRIVERS } from '../../models/care/drivers.ts';
import { LEVERS } from '../../models/care/levers.ts';
import type { DriverSetting, EvidenceOverride, LeverSetting, Scenario } from '../../models/care/scenario.ts';
import type { Known } from '../../src/workspace/problems.ts';
import type { KeptBid } from '../../src/workspace/kept-bid.ts';
import { SCENARIO_COLOURS, type PlannedScenario, type Workspace } from '../../src/workspace/workspace.ts';
import { baselineOf, library } from './seeds.ts';

/** What workspaces of tests are checked against: two places of the seeds and all evidence. */
export const known: Known = { baselines: [baselineOf('average-authority'), baselineOf('small-affluent')], library };

export const emptyWorkspace: Workspace = {
  place: 'average-authority',
  years: 10,
  seed: 'headwater',
  drift: 'on',
  loops: ['failed-returns'],
  scenarios: [],
};

export function planned(id: string, rest: Partial<PlannedScenario> = {}): PlannedScenario {
  return { id, name: id, colour: 'indigo', levers: {}, drivers: {}, ...rest };
}

const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }).filter((name) => name.trim() !== '');
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
const month = fc.constantFrom('2020-04', '2021-11', '2027-03');

const lever: fc.Arbitrary<LeverSetting> = fc.record(
  {
    target: number,
    now: number,
    start: month,
    rampMonths: fc.nat(240),
    end: month,
    placesPerYear: number,
    takeUp: number,
    variant: text,
  },
  { noNullPrototype: true, requiredKeys: ['target'] },
);
const driver: fc.Arbitrary<DriverSetting> = fc.record(
  { change: number, start: month },
  { noNullPrototype: true, requiredKeys: ['change'] },
);
const override: fc.Arbitrary<EvidenceOverride> = fc.oneof(
  fc.record({ value: number, low: number, high: number }, { noNullPrototype: true, requiredKeys: ['value'] }),
  fc.record(
    { values: fc.dictionary(fc.constantFrom('0-0', '1-4', '5-9'), number, { noNullPrototype: true }) },
    { noNullPrototype: true },
  ),
);
const idIn = (ids: readonly { readonly id: string }[]): fc.Arbitrary<string> =>
  fc.constantFrom(...ids.map(({ id }) => id));

const settings: fc.Arbitrary<Omit<Scenario, 'id'>> = fc.record(
  {
    name: text,
    description: text,
    levers: fc.dictionary(idIn(LEVERS), lever, { maxKeys: 4, noNullPrototype: true }),
    drivers: fc.dictionary(idIn(DRIVERS), driver, { maxKeys: 3, noNullPrototype: true }),
    evidence: fc.dictionary(fc.constantFrom('E01', 'cap.entries'), override, { noNullPrototype: true }),
  },
  { noNullPrototype: true, requiredKeys: ['name', 'levers', 'drivers'] },
);

const years = fc.array(
  fc.record({ year: fc.constantFrom('2020/21', '2024/25'), pounds: number }, { noNullPrototype: true }),
  {
    maxLength: 3,
  },
);
const part: { noNullPrototype: true; requiredKeys: [] } = { noNullPrototype: true, requiredKeys: [] };
const bid: fc.Arbitrary<KeptBid> = fc.record(
  {
    changes: fc.record(
      {
        funding: fc.record({ grant: years, match: years, clawback: number, carryForward: fc.boolean() }, part),
        value: fc.record(
          { optimism: fc.constantFrom(null, { strong: 0 }), basis: fc.constantFrom('average', 'marginal') },
          part,
        ),
        reflowShare: number,
        budget: years,
      },
      part,
    ),
    scenario: text,
    against: text,
    actuals: fc.array(
      fc.record({ quarter: fc.constant('2020/21 Q1'), measure: text, value: number }, { noNullPrototype: true }),
    ),
    outturn: fc.dictionary(fc.constantFrom('residential', 'fostering'), number, { noNullPrototype: true }),
  },
  { noNullPrototype: true, requiredKeys: ['changes'] },
);

/** Any workspace a file can hold, whether or not the model would run it. */
export const anyWorkspace: fc.Arbitrary<Workspace> = fc.record(
  {
    place: fc.constantFrom('average-authority', 'small-affluent'),
    years: fc.integer({ min: 1, max: 20 }),
    seed: text,
    drift: fc.constantFrom('on', 'off'),
    loops: fc.subarray(['failed-returns', 'caseload-erodes-help']),
    scenarios: fc
      .array(fc.tuple(settings, fc.constantFrom(...SCENARIO_COLOURS)), { maxLength: 8 })
      .map((plans) => plans.map(([scenario, colour], index) => ({ id: `plan-${String(index)}`, ...scenario, colour }))),
    bid,
  },
  { noNullPrototype: true, requiredKeys: ['place', 'years', 'seed', 'drift', 'loops', 'scenarios'] },
);
