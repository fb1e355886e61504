/** A lever as data: what can be changed, on which moves it acts, for whom, how strongly, at what cost. */

/** Where in a child's way a lever or driver acts, to keep long lists readable. */
export type Group = 'before-care' | 'in-court' | 'in-care' | 'after-care' | 'system';

export interface LeverEffect {
  /** Evidence entry that holds the ratio and how sure it is. */
  readonly evidence: string;
  /** What is used instead when a scenario chooses a variant, by its id; `null` when the effect is then left out. */
  readonly variants?: Readonly<Record<string, string | null>>;
  /**
   * What makes it work. Effects multiply only across mechanisms: where several of one mechanism meet on a move at an age,
   * the strongest holds.
   */
  readonly mechanism: string;
  /** Moves and entries it multiplies. */
  readonly moves: readonly string[];
  /** First and last age it reaches. */
  readonly ages: readonly [number, number];
  /** Move of the same state that those kept from making the first move make instead; they stay where they are when left out. */
  readonly instead?: string;
  /**
   * How the lever's value becomes a factor on the hazard:
   * - `coverage`: the value is a share reached; those reached have their hazard multiplied by the evidence's ratio;
   * - `elasticity`: (value / value today) ^ the evidence's elasticity;
   * - `per-step`: exp(evidence x change in value), the evidence being the change in log hazard for one unit;
   * - `complement`: (1 - value) / (1 - value today), where the value is the share who do not make the moves.
   */
  readonly rule: 'coverage' | 'elasticity' | 'per-step' | 'complement';
  /** Where the moves are windows of months since an event (a return home, a removal): how long support lasts from that event. */
  readonly support?: SupportAfterEvent;
}

/**
 * Support that begins with an event and acts on windows of months since it. It reaches only those whose event came when
 * the lever was already there, in full for as long as support lasts, then less and less.
 */
export interface SupportAfterEvent {
  /** Evidence entry: months from the event until the effect begins to fade; it never fades when left out. */
  readonly months?: string;
  /** Evidence entry: months after that until half of the effect is gone. */
  readonly fade?: string;
}

/** Another published effect that a scenario can choose. */
export interface LeverVariant {
  readonly id: string;
  readonly label: string;
}

export interface LeverDefinition {
  readonly id: string;
  readonly label: string;
  /** What it means, in one plain line. */
  readonly meaning: string;
  readonly group: Group;
  /**
   * `share`: of those to whom it can be offered, 0 to 1. `poundsPerChild`: pounds per child aged 0 to 17 a year.
   * `childrenPerWorker`: children each social worker holds. `shareOfToday`: 1 is as much as there is today.
   */
  readonly unit: 'share' | 'poundsPerChild' | 'childrenPerWorker' | 'shareOfToday';
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
  /** Evidence entry that says where the lever stands today. */
  readonly now: string;
  /** Months from start to full effect unless the scenario says otherwise. */
  readonly rampMonths: number;
  /** Evidence entry: share, of those who would make its moves, to whom it can be offered at all; everybody when left out. */
  readonly eligible?: string;
  /** Evidence entry: share of those offered who take part; left out where the effect is that of being offered. */
  readonly takeUp?: string;
  readonly effects: readonly LeverEffect[];
  /** Evidence entries in which an effect was looked for and not found: shown, and never applied. */
  readonly nulls?: readonly string[];
  /** Other published effects to choose from; the first of the lever is used when none is chosen. */
  readonly variants?: readonly LeverVariant[];
  /** Whether delivery at scale is taken to be weaker than in the evaluation (one shared draw a replicate). */
  readonly fidelity: boolean;
  /** Evidence entry: months until half of the effect is gone once the programme has ended. */
  readonly fade: string;
  /** Evidence entry: cost of setting up, as a share of the running cost of the first full year; spread over the ramp. */
  readonly setUp?: string;
  readonly cost: LeverCost;
  /** What a reader must know before moving it, where the evidence is thin or found nothing. */
  readonly warning?: string;
}

/**
 * What the lever costs; charged on the change from today only.
 *
 * - `count`: the change in the share taking part, times a count of the month, times the price of one;
 * - `child-population`: the change in pounds a child a year, over twelve, times children aged 0 to 17;
 * - `children`: the change in the share reached, times children living in the area at these ages, times a price a year;
 * - `workers`: the change in workers needed for the children counted, times a price a year;
 * - `places`: the change in places against today, times the children counted at the opening, times the price of one more.
 */
export type LeverCost =
  | {
      readonly per: 'count';
      readonly output: string;
      readonly price: string;
      /** Evidence entry: people served for each one counted; 1 when left out. */
      readonly served?: string;
      /** Evidence entry: children to a family, where the price is that of a family. */
      readonly family?: string;
    }
  | { readonly per: 'child-population' }
  | { readonly per: 'children'; readonly ages: readonly [number, number]; readonly price: string }
  | { readonly per: 'workers'; readonly outputs: readonly string[]; readonly price: string }
  | { readonly per: 'places'; readonly output: string; readonly price: string };
