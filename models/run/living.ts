import { FLOW_NODES } from '../care/flow-nodes.ts';
import { EXITS, STATES } from '../care/states.ts';

/** Which worlds are shown side by side, and whose luck. */
export interface LivingQuestion {
  /** Ids of scenarios of the run, `baseline` for the baseline. */
  readonly scenarios: readonly string[];
  readonly replicate: number;
}

/** Where children stand in the picture, along their way: states taken together as the flow diagram takes them. */
export const REGIONS = FLOW_NODES.filter(({ id, states }) => states.length > 0 && id !== 'known-after-plan');

/** Every place a child can come to, states first; a world names them by their place in this list. */
export const PLACES: readonly string[] = [...STATES, ...EXITS].map(({ id }) => id);

/** Output that counts the children of each region. */
export const REGION_STOCKS: readonly string[] = REGIONS.map(({ id }) => `stock.${id}`);

/** The children of one scenario and everything that happens to them. */
export interface LivingWorld {
  readonly id: string;
  readonly name: string;
  /** Where the moves of each child begin, and where those of the last end: `children + 1` entries. */
  readonly firstMove: Int32Array<ArrayBuffer>;
  /** Entry of `months` at whose end they have come there (0 is the opening), and where, by number in {@link PLACES}. */
  readonly moveMonth: Int16Array<ArrayBuffer>;
  readonly movePlace: Uint8Array<ArrayBuffer>;
  /** Children in each region as the simulation counts them: `stocks[region * months + month]`. */
  readonly stocks: Int32Array<ArrayBuffer>;
  /** Pounds spent in each month, all lines; 0 in the opening entry. */
  readonly cost: Float64Array<ArrayBuffer>;
}

/** One replicate, child by child, in several worlds with the same luck: a child has one number in all of them. */
export interface LivingScene extends LivingQuestion {
  /** `YYYY-03` for the opening position, then month by month. */
  readonly months: readonly string[];
  readonly children: number;
  /** Class in the first year of the run, and month of the year of the birthday, for `ageAt`. */
  readonly firstClass: Int16Array<ArrayBuffer>;
  readonly birthMonth: Uint8Array<ArrayBuffer>;
  /** Months they had been where they were at the opening; the same in every world. */
  readonly monthsBefore: Int16Array<ArrayBuffer>;
  readonly worlds: readonly LivingWorld[];
}
