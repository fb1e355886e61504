import { expect, it } from 'vitest';
import { sum } from '../../../models/fit/bands.ts';
import { countMoves } from '../../../models/fit/records-exposure.ts';
import { inventRecords } from '../../../models/generate/simulated-records.ts';
import { compiledCare } from '../../../models/run/compiled-care.ts';
import { library } from '../../support/seeds.ts';
import { withInCare } from '../../support/size.ts';

/** Bands of age that lie beside each other differ far more than in any place, so that a birthday in the wrong month shows. */
const MORE = 1.7;
const LESS = 0.3;
const FACTORS = [MORE, LESS, MORE, LESS, MORE];
/**
 * Share of the moves that may be made by bands of the other kind: 14% are where birthdays are drawn whatever children did, some 2%
 * where they go with it, since the lives themselves are simulated by class.
 */
const ASTRAY = 0.04;

it('have children move by the chances of their own age and not by those of their class', () => {
  const place = withInCare(300);
  const hazards = ['child-in-need.close', 'care.change', 'child-protection.close', 'child-protection.step-down'];
  const steep = hazards.map((hazard): [string, readonly number[]] => [
    hazard,
    FACTORS.map((factor, band) => factor * (place.calibration[hazard]?.[band] ?? 1)),
  ]);
  const baseline = { ...place, calibration: { ...place.calibration, ...Object.fromEntries(steep) } };
  const { records } = inventRecords({ library, baseline, years: 2, seed: 'birthdays', drift: 'off' });
  const cells = countMoves(records, compiledCare(library, baseline, [])).flatMap(({ group, cells: own }) =>
    ['need-ends', 'changed', 'plan-ends'].includes(group) ? own : [],
  );
  const expected = sum(cells.map((cell) => cell.expected));
  // Were birthdays drawn whatever children did, some of each band's moves would be made by the bands beside it.
  const leant = sum(cells.map(({ band, moves, expected: each }) => (FACTORS[band] === MORE ? 1 : -1) * (moves - each)));
  expect(Math.abs(leant) / expected).toBeLessThan(ASTRAY);
});
