import { AGE_BANDS } from '../care/ages.ts';
import type { UncertainFactor } from '../care/baseline.ts';
import { CARE_ENTRY_MOVES, CARE_MOVES } from '../care/moves.ts';
import { ENTRY_GROUPS, HAZARD_GROUPS } from './records-groups.ts';
import { around1 } from './records-posterior.ts';
import type { GroupFit } from './records-fits.ts';

/** Below it a factor would change nothing that anybody could see. */
const LEAST = 1e-3;

/** Moves and entries that each group of entries stands for. */
const ENTRY_MOVES: Readonly<Record<(typeof ENTRY_GROUPS)[number]['id'], readonly string[]>> = {
  need: ['community.child-in-need', 'community.early-help'],
  unaccompanied: ['community.unaccompanied'],
  care: Object.values(CARE_ENTRY_MOVES)
    .flat()
    .filter((move) => move !== 'community.unaccompanied'),
};

/**
 * What is left unsure of a place after its records, as factors on moves: for each group one at all ages, and one at each age band for
 * what that band has for itself.
 */
export function uncertainOf(groups: readonly GroupFit[]): UncertainFactor[] {
  return groups.flatMap(({ id, label, posterior: { common, own } }) => {
    const on = movesOf(id);
    const bands = AGE_BANDS.flatMap((band, at): UncertainFactor[] => {
      const variation = own[at] ?? 0;
      if (variation < LEAST) return [];
      const ages = [band.first, band.last] as const;
      return [
        {
          id: `${id}.${band.id}`,
          label: `${label}, aged ${band.id.replace('-', ' to ')}`,
          distribution: around1(variation),
          on,
          ages,
        },
      ];
    });
    return common < LEAST ? bands : [{ id, label, distribution: around1(common), on }, ...bands];
  });
}

function movesOf(id: string): readonly string[] {
  const entry = ENTRY_GROUPS.find((group) => group.id === id);
  if (entry) return ENTRY_MOVES[entry.id];
  const hazards = HAZARD_GROUPS.find((group) => group.id === id)?.hazards ?? [];
  return CARE_MOVES.filter((move) => hazards.includes(move.hazard)).map((move) => move.id);
}
