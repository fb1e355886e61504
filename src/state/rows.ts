import { LEVERS } from '../text/levers.ts';
import { leverRowWords } from '../text/lever-row.ts';
import { rowWords } from '../text/units.ts';
import { driverControl, leverControl } from './controls.ts';
import type { DriverState } from './driver.svelte.ts';
import type { LeverState } from './lever.svelte.ts';

/** One line of a list: which control it is, where it stands, and whether something in it is wrong. */
export interface Row {
  readonly control: string;
  readonly words: string;
  readonly wrong: boolean;
}

export function leverRow(lever: LeverState): Row {
  return {
    control: leverControl(lever.definition.id),
    words: leverRowWords(lever),
    wrong: lever.problems.length > 0,
  };
}

export function driverRow({ definition, changed, change, field }: DriverState): Row {
  return {
    control: driverControl(definition.id),
    words: changed ? rowWords(definition.unit, change) : LEVERS.level,
    wrong: field.problem !== null,
  };
}
