import { DRIVERS } from '../../models/care/drivers.ts';
import { evidenceOfDriver, evidenceOfLever } from '../../models/care/entry-roles.ts';
import type { EvidenceLibrary } from '../../models/care/evidence.ts';
import { LEVERS } from '../../models/care/levers.ts';
import { DEFAULT_LOOPS } from '../../models/care/loops.ts';
import { CARE_MOVES } from '../../models/care/moves.ts';
import type { Scenario } from '../../models/care/scenario.ts';
import { COST_LINES } from '../../models/economics/cost-lines.ts';
import { AREA_KINDS, ratioToEngland } from '../../models/fit/areas.ts';
import { calibrateEngland } from '../../models/fit/england.ts';
import { careWithEntriesHeldFlat } from '../../models/fit/flat-entries.ts';
import { wales2019 } from '../../models/fit/wales.ts';
import { expectedSeries, simulateBlock } from '../../models/run/block.ts';
import { prepareRun } from '../../models/run/prepare.ts';
import { summarise } from '../../models/run/summarise.ts';
import { summariseExpected } from '../../models/run/summarise-expected.ts';
import { CALIBRATION_LINES } from '../checks/calibration-lines.ts';
import { baselineOf, library, partOf } from '../support/seeds.ts';

/** A library that notes which entries it is asked for, whether it has them or not. */
function noting(used: Set<string>): EvidenceLibrary {
  return new Proxy(library, {
    get(entries, id) {
      if (typeof id === 'string') used.add(id);
      return Reflect.get(entries, id) as unknown;
    },
  });
}

/** Every lever and driver moved at once. */
const EVERYTHING: Scenario = {
  id: 'everything',
  name: 'Everything',
  levers: Object.fromEntries(LEVERS.map((lever) => [lever.id, { target: lever.maximum }])),
  drivers: Object.fromEntries(DRIVERS.map((driver) => [driver.id, { change: driver.maximum }])),
};

/** Ids of all evidence that the care system, its levers, drivers and costs, and the calibration table name. */
export function namedEntries(): string[] {
  return [
    ...CARE_MOVES.flatMap(({ hazard, months }) => (months === undefined ? [hazard] : [hazard, months])),
    ...LEVERS.flatMap(evidenceOfLever),
    ...DRIVERS.flatMap(evidenceOfDriver),
    ...COST_LINES.map(({ price }) => price),
    ...CALIBRATION_LINES.flatMap(({ library: places }) =>
      places.map((place) => (typeof place === 'string' ? place : place[0])),
    ),
  ];
}

/** Ids of all evidence asked for in a calibration and in a run. */
export function askedEntries(): ReadonlySet<string> {
  const used = new Set<string>(askedInRuns());
  const asked = noting(used);
  calibrateEngland(asked, 1);
  careWithEntriesHeldFlat(asked, baselineOf('england-2019'), 1);
  for (const { id } of AREA_KINDS) ratioToEngland(asked, id, 'care-stock');
  wales2019(asked, baselineOf('england-2019'), 1);
  return used;
}

/** Ids of all evidence that a run asks for, with certain evidence and with uncertain. */
export function askedInRuns(): ReadonlySet<string> {
  const used = new Set<string>();
  const asked = noting(used);
  for (const evidence of ['central', 'uncertain'] as const) {
    const baseline = partOf(baselineOf('average-authority'), 0.05);
    const request = {
      library: asked,
      baseline,
      scenarios: [EVERYTHING],
      years: 1,
      seed: 'used',
      loops: DEFAULT_LOOPS,
      evidence,
    };
    const prepared = prepareRun(request);
    summariseExpected(prepared, expectedSeries(prepared));
    summarise(prepared, [simulateBlock(prepared, { from: 0, to: 1 })]);
  }
  return used;
}
