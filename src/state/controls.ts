/** The id that a lever, driver or loop has on the page: links, problems and tests find it by this. */
export const leverControl = (id: string): string => `lever-${id}`;
export const driverControl = (id: string): string => `driver-${id}`;
export const DRIFT_CONTROL = 'drift';
export const loopControl = (id: string): string => `loop-${id}`;
