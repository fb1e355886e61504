import { FIRST_PLACEMENT, type CareMove } from './care-move.ts';
import type { Draw } from './draws.ts';
import { LEVERS } from './levers.ts';
import type { LeverEffect } from './lever.ts';
import { CARE_MOVES, FROM_IN_HOUSE } from './moves.ts';
import { PLACEMENTS } from './states.ts';

/** What a loop's strength depends on besides its evidence. */
export interface LoopPlace {
  /** Spend on placements at the start over spend on family help. */
  readonly careOverHelp: number;
}

/** A feedback that listens to children counted at the end of a month and acts in the next. */
export interface LevelRule {
  readonly loop: string;
  /** What a child in each state counts for: the evidence entry of a price, or `null` for 1. */
  readonly weights: Readonly<Record<string, string | null>>;
  /** Evidence entry: how far above the start the count may be before it tells; at once when left out. */
  readonly spare?: string;
  /** Whether it acts only when the count is above what it is compared with. */
  readonly onlyAbove: boolean;
  /** Factor on the targets is count over what it is compared with, to this power. */
  readonly elasticity: (draw: Draw, place: LoopPlace) => number;
  /** The factor's greatest value. */
  readonly greatest: (draw: Draw) => number;
  /** Moves and entries it acts on. */
  readonly targets: readonly string[];
  readonly ages?: readonly [number, number];
}

/** What family help spend does, wherever it does it: a loop that changes help acts as the lever does. */
export const HELP_LEVER = LEVERS.find(({ id }) => id === 'family-help-spend');

/** The price of a week, by the state of those it is paid for. */
export const PLACEMENT_PRICES: Readonly<Record<string, string>> = Object.fromEntries(
  PLACEMENTS.map(({ id }) => [`care.${id}`, `price.${id}`]),
);

/** Social workers' time for an open child, by what it is paid. */
const SOCIAL_WORK: Readonly<Record<string, string>> = {
  'child-in-need': 'price.social-work.child-in-need',
  'child-in-need-after-plan': 'price.social-work.child-in-need',
  'child-protection': 'price.social-work.child-protection',
  'pre-proceedings': 'price.social-work.child-protection',
  ...Object.fromEntries(PLACEMENTS.map(({ id }) => [`care.${id}`, 'price.social-work.care'])),
};

const movesThat = (fits: (move: CareMove) => boolean): string[] => CARE_MOVES.filter(fits).map(({ id }) => id);

const onePlusLargest = (draw: Draw): number => 1 + draw('loops.largest-change');

/** One per cent on care spend takes share x care / help per cent off help, and that does what the effect says. */
function crowding(effect: LeverEffect): LevelRule {
  return {
    loop: 'spend-crowds-out-prevention',
    weights: PLACEMENT_PRICES,
    onlyAbove: true,
    elasticity: (draw, { careOverHelp }) => {
      const size = draw(effect.evidence);
      const ofHelp = effect.rule === 'per-step' ? size * draw('family-help-spend.now') : size;
      return Math.max(0, -ofHelp * draw('loops.crowding.share') * careOverHelp);
    },
    greatest: onePlusLargest,
    targets: effect.moves,
    ages: effect.ages,
  };
}

const caseload = (targets: readonly string[], knownBefore: (draw: Draw) => number): LevelRule => ({
  loop: 'caseload-erodes-help',
  weights: SOCIAL_WORK,
  onlyAbove: false,
  elasticity: (draw) => draw('E37') * knownBefore(draw),
  greatest: onePlusLargest,
  targets,
});

/** Feedbacks compared with the start of the run, in the order in which the model holds them. */
export const LEVEL_RULES: readonly LevelRule[] = [
  ...(HELP_LEVER?.effects ?? []).map(crowding),
  caseload(['community.child-in-need'], (draw) => draw('loops.caseload.known-before')),
  caseload(
    movesThat(({ from, to }) => to === 'child-protection' && from !== 'child-in-need'),
    () => 1,
  ),
  {
    loop: 'foster-places-run-out',
    weights: { 'care.in-house-foster': null },
    spare: 'loops.foster.spare',
    onlyAbove: true,
    elasticity: (draw) => draw('loops.foster.pressure'),
    greatest: (draw) => draw('loops.foster.largest'),
    targets: FROM_IN_HOUSE,
  },
];

/**
 * Feedbacks that are in the states already: children who went home may come back, parents may have another newborn removed.
 * Switched off, as many make these moves as in the baseline, but for what a scenario does to the moves themselves.
 */
export const FOLLOW_ON: Readonly<Record<string, readonly string[]>> = {
  'failed-returns': movesThat(({ from, to }) => from === 'returned-home' && to === FIRST_PLACEMENT),
  'removal-leads-to-removal': movesThat(({ brings }) => brings === 'newborn-in-care'),
};

/** The feedbacks that move money between care and family help. */
export const REFLOW = 'savings-reflowed';
export const CROWDING = 'spend-crowds-out-prevention';

/**
 * Part of a saving that is put into family help. Where care takes from help, a saving gives back what it would have taken; only
 * the rest of it can be spent again.
 */
export function reflowedShare(chosen: readonly string[], draw: Draw): number {
  return draw('loops.reflow.share') * (chosen.includes(CROWDING) ? 1 - draw('loops.crowding.share') : 1);
}
