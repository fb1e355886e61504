import type { Draw } from '../care/draws.ts';
import { priceFactors } from '../care/driver-factors.ts';
import { DRIVERS } from '../care/drivers.ts';
import type { Horizon } from '../care/moved-levers.ts';
import type { Scenario } from '../care/scenario.ts';

/**
 * What a scenario's drivers make of one price, month by month; `null` when they leave it alone, so that nothing changed is bit
 * for bit the price itself.
 *
 * @param price evidence entry of the price
 */
export function priceGrowth(scenario: Scenario, price: string, horizon: Horizon, draw: Draw): Float64Array | null {
  for (const { id, prices = [] } of DRIVERS) {
    const setting = scenario.drivers[id];
    const found = prices.find((each) => each.prices.includes(price));
    if (!setting || setting.change === 0 || !found) continue;
    const inflation = draw('inflation.general');
    return priceFactors(setting, horizon.baselineYear, horizon.months, draw(found.growth), inflation);
  }
  return null;
}
