import { PLACES, REGIONS, type LivingScene, type LivingWorld } from '../../models/run/living.ts';
import { REGION_OF } from '../../models/run/living-months.ts';

/** How many children are offered to be followed: enough to choose from, few enough to be read. */
const OFFERED = 8;
const CARE = REGIONS.findIndex(({ id }) => id === 'care');

/**
 * Children worth following, chosen by rule: with two worlds those who go different ways and are in care in one of them, the first to
 * part first; with one world those who come into care most often, the earlier in the list first.
 */
export function livingCandidates({ worlds, children }: LivingScene): number[] {
  const [one, other] = worlds;
  if (one === undefined) return [];
  const ranked: { child: number; rank: number }[] = [];
  for (let child = 0; child < children; child++) {
    const rank = other === undefined ? -timesInCare(one, child) : partedAt(one, other, child);
    if (rank < Infinity && worlds.some((world) => timesInCare(world, child) > 0)) ranked.push({ child, rank });
  }
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, OFFERED)
    .map(({ child }) => child);
}

function timesInCare({ firstMove, movePlace }: LivingWorld, child: number): number {
  let times = 0;
  let inCare = false;
  for (let move = firstMove[child] ?? 0; move < (firstMove[child + 1] ?? 0); move++) {
    const now = REGION_OF[movePlace[move] ?? PLACES.length] === CARE;
    if (now && !inCare) times += 1;
    inCare = now;
  }
  return times;
}

/** Month in which two worlds part over a child; never where they do not. */
function partedAt(one: LivingWorld, other: LivingWorld, child: number): number {
  const [from, to] = [one.firstMove[child] ?? 0, one.firstMove[child + 1] ?? 0];
  const [otherFrom, otherTo] = [other.firstMove[child] ?? 0, other.firstMove[child + 1] ?? 0];
  for (let at = 0; at < Math.max(to - from, otherTo - otherFrom); at++) {
    const mine = at < to - from ? (one.moveMonth[from + at] ?? 0) : Infinity;
    const theirs = at < otherTo - otherFrom ? (other.moveMonth[otherFrom + at] ?? 0) : Infinity;
    if (mine !== theirs || one.movePlace[from + at] !== other.movePlace[otherFrom + at]) return Math.min(mine, theirs);
  }
  return Infinity;
}
