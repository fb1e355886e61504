import type { DriverDefinition } from './driver.ts';
import { DRIVERS_OF_DEMAND } from './drivers-demand.ts';
import { DRIVERS_OF_THE_SYSTEM } from './drivers-system.ts';

/** What moves demand, decisions and prices from outside the authority's hands. */
export const DRIVERS: readonly DriverDefinition[] = [...DRIVERS_OF_DEMAND, ...DRIVERS_OF_THE_SYSTEM];
