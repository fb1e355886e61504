/**
 * A model definition is data: where people can be, who moves where, and how the chance of moving depends on age and on
 * months in the state. Nothing here knows what the states mean.
 *
 * Time runs in whole months from 1 April. A hazard is the chance of making the move in one month, between 0 and 1.
 */

/** Counts months for every state that names it. A move between two states on one clock keeps it running. */
export interface ClockDefinition {
  readonly id: string;
  /** Months told apart exactly; everyone beyond is counted together. At least 1. */
  readonly exactMonths: number;
}

export interface StateDefinition {
  readonly id: string;
  readonly label: string;
  readonly clock: string;
  /** `false` for people whose age plays no part (the adults of a model about children); nobody moves from there to where it does. */
  readonly ageing: boolean;
}

/** A place outside the model: people who go there are counted and no longer followed. */
export interface ExitDefinition {
  readonly id: string;
  readonly label: string;
}

/** One number for every age, or one for each single year of age from 0 to the oldest. */
export type ByAge = number | readonly number[];

/** A factor that holds from a month in state (0 is the first) until the next step begins. The first step begins at 0. */
export interface MonthStep {
  readonly fromMonth: number;
  readonly factor: number;
}

export interface DestinationDefinition {
  readonly to: string;
  /** Share of those who move that goes here; the shares of one move sum to 1 at every age. */
  readonly share: ByAge;
}

/** Someone new who appears when a move is made (a newborn, a parent to be followed from then on). */
export interface SpawnDefinition {
  readonly to: readonly DestinationDefinition[];
  /** Chance that one move brings one such person, 0 to 1, by the age of the mover. */
  readonly chance: ByAge;
  /** Age of the new person: the mover's own, or newborn. */
  readonly age: 'newborn' | 'same';
}

export interface MoveDefinition {
  readonly id: string;
  readonly label: string;
  readonly from: string;
  readonly to: readonly DestinationDefinition[];
  /** Chance of the move in a month, by age. Multiplied by the factor for months in state. */
  readonly hazard: ByAge;
  readonly byMonths?: readonly MonthStep[];
  /** Restart the clock although both states share it. */
  readonly restartsClock?: boolean;
  readonly spawns?: readonly SpawnDefinition[];
}

/** People who come in from outside, expected number in a month by single year of age. */
export interface EntryDefinition {
  readonly id: string;
  readonly label: string;
  readonly to: readonly DestinationDefinition[];
  readonly perMonth: ByAge;
  /** Share of those who arrive at age 0 who come at birth rather than evenly over the first year of life; 0 when left out. */
  readonly newbornShare?: number;
  /** Whether brothers and sisters arrive together, by the model's sizes of families; one by one when left out. */
  readonly together?: boolean;
}

export interface AgeingDefinition {
  /** Oldest single year of age that is followed; people leave on the birthday after it. */
  readonly oldestAge: number;
  /** Exit that counts those who outgrow the model. */
  readonly leavesTo: string;
}

/**
 * A monthly signal that changes the model back: a weighted count of people, compared with its value at the start, scales
 * hazards and entries in the next month by (signal / reference) ^ elasticity, kept between the two bounds.
 */
export interface LoopDefinition {
  readonly id: string;
  readonly label: string;
  readonly weights: Readonly<Record<string, number>>;
  /** One for the whole run, or one for each month (the last holds on); the opening position when left out. */
  readonly reference?: number | readonly number[];
  readonly elasticity: number;
  readonly minimum: number;
  readonly maximum: number;
  /** Moves and entries that respond. */
  readonly targets: readonly string[];
  /** First and last age at which they respond; every age when left out. */
  readonly ages?: readonly [number, number];
}

export interface ModelDefinition {
  readonly id: string;
  readonly ageing: AgeingDefinition | null;
  readonly clocks: readonly ClockDefinition[];
  readonly states: readonly StateDefinition[];
  readonly exits: readonly ExitDefinition[];
  readonly moves: readonly MoveDefinition[];
  readonly entries: readonly EntryDefinition[];
  readonly loops: readonly LoopDefinition[];
  /**
   * Share of families with one child, with two, and so on; the shares sum to 1. Brothers and sisters of one family share their
   * luck: they arrive in the same month where their entry says so, and make the same moves in the same month as long as their
   * chances are alike. Expected numbers are what they are without. Everybody is alone when left out.
   */
  readonly families?: readonly number[];
}

/** People present when a run begins, on 31 March: by single year of age, then by months in state. */
export interface OpeningStock {
  readonly state: string;
  /** `children[age][month]`; the last month stands for "that or longer". One row only where the state does not age. */
  readonly children: readonly (readonly number[])[];
}

/** What a run records, as sums over the model's own places and moves. */
export type OutputDefinition =
  | {
      readonly id: string;
      readonly kind: 'stock';
      readonly states: readonly string[];
      /** First and last age counted; every age when left out. */
      readonly ages?: readonly [number, number];
    }
  | {
      readonly id: string;
      readonly kind: 'flow';
      /** Moves, entries or spawns counted; `ageing:<state>` counts those who outgrow the model from a state. */
      readonly moves: readonly string[];
      /** Count only those who arrive in one of these; every destination when left out. */
      readonly to?: readonly string[];
    };
