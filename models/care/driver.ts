import type { Group } from './lever.ts';

/** How a driver's change becomes a factor on its moves. */
export interface DriverEffect {
  /**
   * - `growth`: (1 + change) a year, compounding from the start;
   * - `level`: 1 + change, from the start on;
   * - `per-step`: exp(evidence x change), the evidence being the change in log hazard for one unit;
   * - `elasticity`: (1 + change) ^ the evidence's elasticity;
   * - `growth-elasticity`: the same of what has grown so far;
   * - `shock`: the evidence's factor to the power of the change, which wears off from the start with the half-life of `fade`.
   */
  readonly rule: 'growth' | 'level' | 'per-step' | 'elasticity' | 'growth-elasticity' | 'shock';
  /** Evidence entry that holds the size, where the rule needs one. */
  readonly evidence?: string;
  /** Evidence entry: months until half of a shock is gone. */
  readonly fade?: string;
  readonly moves: readonly string[];
  /** First and last age it reaches. */
  readonly ages: readonly [number, number];
  /** Move of the same state that those kept from the moves make instead, and from which those added to them are taken. */
  readonly instead?: string;
}

/** Prices that grow faster than prices in general; children are not touched. */
export interface DriverPrices {
  /** Evidence entry: growth a year in cash. */
  readonly growth: string;
  /** Evidence entries of the prices it holds for. */
  readonly prices: readonly string[];
}

/** A driver as data: something outside the authority's hands. */
export interface DriverDefinition {
  readonly id: string;
  readonly label: string;
  readonly meaning: string;
  /** What is known of it, in one plain sentence. */
  readonly known: string;
  readonly group: Group;
  /**
   * `sharePerYear`: 0.02 is 2% more each year, compounding. `changeShare`: 0.1 is a tenth more. `points`: percentage points.
   * `times`: how many times what the evidence holds (1 is as much).
   */
  readonly unit: 'sharePerYear' | 'changeShare' | 'points' | 'times';
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
  /** Evidence entry that matters most for it. */
  readonly evidence: string;
  readonly effects: readonly DriverEffect[];
  readonly prices?: readonly DriverPrices[];
  /** Months over which the change comes; at once when left out. */
  readonly rampMonths?: number;
  /** What a reader must know before moving it, where nothing was measured. */
  readonly warning?: string;
}
