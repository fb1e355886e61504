import { DRIVERS } from '../care/drivers.ts';
import { evidenceOfDriver, evidenceOfLever, PLACE_ENTRIES } from '../care/entry-roles.ts';
import { LEVERS } from '../care/levers.ts';
import type { LeverDefinition } from '../care/lever.ts';
import type { DriverDefinition } from '../care/driver.ts';
import { COST_LINES } from '../economics/cost-lines.ts';

const moneyOfLever = ({ setUp, cost }: LeverDefinition): string[] => [
  ...(setUp === undefined ? [] : [setUp]),
  ...('price' in cost ? [cost.price] : []),
];

const moneyOfDriver = ({ prices = [] }: DriverDefinition): string[] =>
  prices.length === 0 ? [] : [...prices.map(({ growth }) => growth), 'inflation.general'];

/** Entries that a lever or driver rests on for something else than money. */
const elsewhere: ReadonlySet<string> = new Set([
  ...PLACE_ENTRIES,
  ...LEVERS.flatMap((lever) => {
    const money = new Set(moneyOfLever(lever));
    return evidenceOfLever(lever).filter((id) => !money.has(id));
  }),
  ...DRIVERS.flatMap((driver) => {
    const money = new Set(moneyOfDriver(driver));
    return evidenceOfDriver(driver).filter((id) => !money.has(id) && driver.effects.length > 0);
  }),
]);

/**
 * Entries of the evidence library that only turn counts into money: prices, the cost of setting up, the growth of prices. No
 * child's way depends on them, unless a loop weighs children by their price.
 */
export const MONEY_ENTRIES: ReadonlySet<string> = new Set(
  [...COST_LINES.map(({ price }) => price), ...LEVERS.flatMap(moneyOfLever), ...DRIVERS.flatMap(moneyOfDriver)].filter(
    (id) => !elsewhere.has(id),
  ),
);
