import { AGE_BANDS, bandOfAge } from '../../models/care/ages.ts';
import { ageAt } from '../../models/engine/everyone.ts';
import { REGIONS, type LivingScene, type LivingWorld } from '../../models/run/living.ts';
import { AWAY, fillWhereabouts, makeWhereabouts, type Whereabouts } from '../../models/run/living-months.ts';

/** What the colour of a dot says. */
export type LivingColouring = 'state' | 'age' | 'months';

/** From so many months in a state on, a dot has the next colour. */
const MONTH_STEPS: readonly number[] = [0, 6, 12, 24];

const GROUPS: Readonly<Record<LivingColouring, number>> = {
  state: REGIONS.length,
  age: AGE_BANDS.length,
  months: MONTH_STEPS.length,
};

/** Which colour a child has: that of the region, of the age, or of the months there. */
export function groupOf(
  { firstClass, birthMonth }: LivingScene,
  { region, months }: Whereabouts,
  child: number,
  month: number,
  colouring: LivingColouring,
): number {
  if (colouring === 'state') return region[child] ?? 0;
  if (colouring === 'age') {
    return Math.max(0, bandOfAge(ageAt(firstClass[child] ?? 0, birthMonth[child] ?? 0, month - 1)));
  }
  const stayed = months[child] ?? 0;
  return MONTH_STEPS.findLastIndex((from) => stayed >= from);
}

/** How many children of a world have each colour in a month; those who are nowhere to be seen have none. */
export function countGroups(
  scene: LivingScene,
  world: LivingWorld,
  month: number,
  colouring: LivingColouring,
): number[] {
  const where = makeWhereabouts(scene);
  fillWhereabouts(world, scene.monthsBefore, month, where);
  const counts = Array.from({ length: GROUPS[colouring] }, () => 0);
  for (let child = 0; child < scene.children; child++) {
    if (where.region[child] === AWAY) continue;
    const group = groupOf(scene, where, child, month, colouring);
    counts[group] = (counts[group] ?? 0) + 1;
  }
  return counts;
}
