import { PLACES, REGIONS, type LivingScene, type LivingWorld } from './living.ts';

/** Not in any region: not come yet, gone, or known but not open. */
export const AWAY = -1;

/** Region of each place, {@link AWAY} where it has none. */
export const REGION_OF = Int8Array.from(PLACES, (place) => REGIONS.findIndex(({ states }) => states.includes(place)));

/** Where children are at the end of one month; made once and filled for one month after another. */
export interface Whereabouts {
  /** Region of each child, {@link AWAY} for none. */
  readonly region: Int8Array;
  /** Months each has been in that region without leaving it. */
  readonly months: Int16Array;
  /** The move by which each came to the place where they are; of no meaning to those who are away. */
  readonly move: Int32Array;
}

export const makeWhereabouts = ({ children }: Pick<LivingScene, 'children'>): Whereabouts => ({
  region: new Int8Array(children),
  months: new Int16Array(children),
  move: new Int32Array(children),
});

/** Fill in where every child of a world is at the end of a month, 0 being the opening. Allocates nothing. */
export function fillWhereabouts(
  { firstMove, moveMonth, movePlace }: LivingWorld,
  monthsBefore: Int16Array,
  month: number,
  { region, months, move: cameBy }: Whereabouts,
): void {
  for (let child = 0; child < region.length; child++) {
    let here = AWAY;
    let since = 0;
    let last = 0;
    const end = firstMove[child + 1] ?? 0;
    for (let move = firstMove[child] ?? 0; move < end; move++) {
      const came = moveMonth[move] ?? 0;
      if (came > month) break;
      const next = REGION_OF[movePlace[move] ?? 0] ?? AWAY;
      // From one placement to another a child is in care all the while.
      if (next !== here) since = came === 0 ? -(monthsBefore[child] ?? 0) : came;
      here = next;
      last = move;
    }
    region[child] = here;
    months[child] = here === AWAY ? 0 : month - since;
    cameBy[child] = last;
  }
}

/** One stretch of a child's way. */
export interface LivingStretch {
  /** State or exit, by id. */
  readonly place: string;
  /** Entry of `months` at whose end they had come, and at whose end they were gone; null while they are there to the end. */
  readonly from: number;
  readonly until: number | null;
}

/** Everything that happens to one child in one world, in order; empty where the child never comes into it. */
export function storyOf({ firstMove, moveMonth, movePlace }: LivingWorld, child: number): LivingStretch[] {
  const first = firstMove[child] ?? 0;
  const end = firstMove[child + 1] ?? 0;
  return Array.from({ length: end - first }, (_, at) => {
    const move = first + at;
    return {
      place: PLACES[movePlace[move] ?? 0] ?? '',
      from: moveMonth[move] ?? 0,
      until: move + 1 < end ? (moveMonth[move + 1] ?? 0) : null,
    };
  });
}
