import { AGE_BANDS } from '../care/ages.ts';
import { PLACEMENTS } from '../care/states.ts';

/** An age band of the official tables, such as `5-9`. */
export type Band = (typeof AGE_BANDS)[number]['id'];
/** A kind of placement. */
export type Placement = (typeof PLACEMENTS)[number]['id'];

export type NeedBox = 'need.in' | 'need.stock' | 'need.before';
export type PlanBox = 'plans.in' | 'plans.again' | 'plans.stock' | 'plans.before';
export type ExitBox = 'out.home' | 'out.guardianship' | 'out.adopted' | 'out.turned-18' | 'out.other';

/** A number of a place in a year. Stocks are of 31 March at its end, `before` a year earlier, the rest of the year itself. */
export type TotalId =
  | `population.${Band}`
  | NeedBox
  | PlanBox
  | `care.${Band}`
  | `before.${Band}`
  | `placed.${Placement}`
  | `in.${Band}`
  | 'in.unaccompanied'
  | ExitBox;

/** How a number is known, the surest first. */
export const STANDINGS = ['typed', 'published', 'estimated', 'borrowed'] as const;
export type BoxStanding = (typeof STANDINGS)[number];

/** One number of a place, how it is known and how it was come by. */
export interface Box {
  readonly value: number;
  readonly standing: BoxStanding;
  /** How it was come by: a way of {@link WAYS}, or the publication's own measure. */
  readonly from: string;
}

/** What is known of a place, box by box. */
export type KnownBoxes = Readonly<Partial<Record<TotalId, Box>>>;

/** A place in figures: everything a fit needs, each number with its standing. */
export interface Totals {
  readonly id: string;
  readonly name: string;
  /** Stocks are of 31 March of this year, flows of the twelve months before. */
  readonly year: number;
  readonly boxes: Readonly<Record<TotalId, Box>>;
}

/** Boxes that belong together: what is missing in a group is scaled by what is known in it, else by the group it follows. */
export interface TotalGroup {
  readonly id: 'population' | 'need' | 'plans' | 'care' | 'placed' | 'before' | 'in' | 'out';
  readonly boxes: readonly TotalId[];
  readonly follows: TotalGroup['id'] | null;
}

const forBands = <Prefix extends string>(prefix: Prefix): readonly `${Prefix}.${Band}`[] =>
  AGE_BANDS.map(({ id }): `${Prefix}.${Band}` => `${prefix}.${id}`);

export const POPULATION = forBands('population');
export const CARE = forBands('care');
export const BEFORE = forBands('before');
export const ENTRIES = forBands('in');
export const PLACED = PLACEMENTS.map(({ id }): `placed.${Placement}` => `placed.${id}`);
export const EXITS: readonly ExitBox[] = ['out.home', 'out.guardianship', 'out.adopted', 'out.turned-18', 'out.other'];

export const TOTAL_GROUPS: readonly TotalGroup[] = [
  { id: 'population', boxes: POPULATION, follows: null },
  { id: 'need', boxes: ['need.in', 'need.stock', 'need.before'], follows: 'population' },
  { id: 'plans', boxes: ['plans.in', 'plans.again', 'plans.stock', 'plans.before'], follows: 'population' },
  { id: 'care', boxes: CARE, follows: 'population' },
  { id: 'placed', boxes: PLACED, follows: 'care' },
  { id: 'before', boxes: BEFORE, follows: 'care' },
  { id: 'in', boxes: [...ENTRIES, 'in.unaccompanied'], follows: 'care' },
  { id: 'out', boxes: EXITS, follows: 'care' },
];

export const TOTAL_IDS: readonly TotalId[] = TOTAL_GROUPS.flatMap(({ boxes }) => boxes);

/** Boxes added up. */
export function sumOf({ boxes }: Pick<Totals, 'boxes'>, ids: readonly TotalId[]): number {
  return ids.reduce((sum, id) => sum + boxes[id].value, 0);
}

/** The less sure of several standings. */
export function leastSure(standings: readonly BoxStanding[]): BoxStanding {
  return STANDINGS[Math.max(0, ...standings.map((each) => STANDINGS.indexOf(each)))] ?? 'borrowed';
}
