/** A lever as data: what can be changed, on which moves it acts, for whom, how strongly, at what cost. */

export interface LeverEffect {
  /** Evidence entry that holds the ratio and how sure it is. */
  readonly evidence: string;
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
   * - `per-step`: exp(evidence x change in value), the evidence being the change in log hazard for one unit.
   */
  readonly rule: 'coverage' | 'elasticity' | 'per-step';
}

export interface LeverDefinition {
  readonly id: string;
  readonly label: string;
  /** What it means, in one plain line. */
  readonly meaning: string;
  /** `share`: 0 to 1. `poundsPerChild`: pounds per child aged 0 to 17 a year. */
  readonly unit: 'share' | 'poundsPerChild';
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
  /** Evidence entry that says where the lever stands today. */
  readonly now: string;
  /** Months from start to full effect unless the scenario says otherwise. */
  readonly rampMonths: number;
  readonly effects: readonly LeverEffect[];
  /** Whether delivery at scale is taken to be weaker than in the evaluation (one shared draw a replicate). */
  readonly fidelity: boolean;
  readonly cost: LeverCost;
}

/**
 * What the lever costs; charged on the change from today only.
 *
 * - `count`: the change in the share reached, times a count of the month, times the price of one;
 * - `child-population`: the change in pounds a child a year, over twelve, times children aged 0 to 17.
 */
export type LeverCost =
  { readonly per: 'count'; readonly output: string; readonly price: string } | { readonly per: 'child-population' };

/** A driver as data: something outside the authority's hands. */
export interface DriverDefinition {
  readonly id: string;
  readonly label: string;
  readonly meaning: string;
  /** `sharePerYear`: 0.02 is 2% more each year, compounding. */
  readonly unit: 'sharePerYear';
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
  readonly evidence: string;
  readonly moves: readonly string[];
}
