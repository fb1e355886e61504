import { sum } from '../fit/bands.ts';
import type { Figures } from './figures.ts';
import { together } from './published-care.ts';
import type { Box, KnownBoxes } from './totals.ts';

const REASON = 'cla-ceases-reason-';
const HOME = ['home-planned', 'home-unplanned', 'parents-or-relatives-no-pr'].map((reason) => REASON + reason);
const GUARDIANSHIP = ['special-guardianship', 'child-arrangements-order'].map((reason) => REASON + reason);
const ADOPTED = [`${REASON}adopted`];
const OTHERWISE = [
  ...['adult-residential-care', 'independent-living-supported', 'independent-living-unsupported'],
  ...['other-reason', 'taken-by-another-la'],
].map((reason) => REASON + reason);
const AT_18 = 'cla-ceases-age-18-plus';
const YOUNGER = ['under-1', '1-to-4', '5-to-9', '10-to-15', '16', '17'].map((age) => `cla-ceases-age-${age}`);

/**
 * Children ceasing to be looked after, by how. Turning 18 is known by age and the rest by reason: what neither home, guardianship
 * nor adoption accounts for before 18 is another way.
 */
export function exitBoxes(figures: Figures): KnownBoxes {
  const all = figures.number('cla-ceases');
  const byReason = figures.parts(all.value, [...HOME, ...GUARDIANSHIP, ...ADOPTED, ...OTHERWISE]);
  const at18 = figures.parts(all.value, [...YOUNGER, AT_18]).at(-1);
  const turned: Box = { ...all, value: 0, ...at18 };
  const before18 = all.value - turned.value;
  const of = (measures: readonly string[]): Box =>
    together(
      byReason.filter(({ from }) => measures.includes(from)),
      measures[0] ?? '',
    );
  const named = { 'out.home': of(HOME), 'out.guardianship': of(GUARDIANSHIP), 'out.adopted': of(ADOPTED) };
  const reasons = sum(Object.values(named).map(({ value }) => value));
  const other = together([...Object.values(named), turned], 'cla-ceases');
  return {
    ...(reasons > before18 ? scaledDown(named, before18 / reasons) : named),
    'out.turned-18': turned,
    'out.other': { ...other, value: Math.max(0, before18 - reasons) },
  };
}

/** Some go home on their eighteenth birthday: then the reasons come to more than all who left before it. */
function scaledDown(boxes: Readonly<Record<string, Box>>, times: number): KnownBoxes {
  return Object.fromEntries(
    Object.entries(boxes).map(([id, box]) => [id, { ...box, value: box.value * times, standing: 'estimated' }]),
  );
}
