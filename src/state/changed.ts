import { changedLoop, fromTo } from '../text/controls.ts';
import { rowWords } from '../text/units.ts';
import type { DriftState } from './drift.svelte.ts';
import { DRIFT_CONTROL, driverControl, leverControl, loopControl } from './controls.ts';
import type { DriverState } from './driver.svelte.ts';
import type { LeverState } from './lever.svelte.ts';
import type { LoopState } from './loop.svelte.ts';

/** One thing that is not as it usually is, and the way back. */
export interface Changed {
  readonly control: string;
  readonly name: string;
  readonly words: string;
  readonly reset: () => void;
}

interface Parts {
  readonly levers: readonly LeverState[];
  readonly drivers: readonly DriverState[];
  readonly drift: DriftState;
  readonly loops: readonly LoopState[];
}

/** Everything that is changed, in the order of the page. */
export function changedOf({ levers, drivers, drift, loops }: Parts): Changed[] {
  const parts = [
    ...levers.map((lever) => ({
      part: lever,
      control: leverControl(lever.definition.id),
      words: (): string =>
        fromTo(rowWords(lever.definition.unit, lever.now), rowWords(lever.definition.unit, lever.target)),
    })),
    ...drivers.map((driver) => ({
      part: driver,
      control: driverControl(driver.definition.id),
      words: (): string => rowWords(driver.definition.unit, driver.change),
    })),
    { part: drift, control: DRIFT_CONTROL, words: (): string => changedLoop(drift.on) },
    ...loops.map((loop) => ({
      part: loop,
      control: loopControl(loop.definition.id),
      words: (): string => changedLoop(loop.on),
    })),
  ];
  return parts
    .filter(({ part }) => part.changed)
    .map(({ part, control, words }) => ({
      control,
      name: part.definition.label,
      words: words(),
      reset: () => {
        part.reset();
      },
    }));
}
