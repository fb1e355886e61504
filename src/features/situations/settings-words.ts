import type { Scenario } from '../../../models/care/scenario.ts';
import type { Catalogue } from '../../state/catalogue.ts';
import { timingInWords } from '../../text/levers.ts';
import { monthInWords, percent, whole } from '../../text/numbers.ts';
import { ownInWords } from '../../text/override.ts';
import { SITUATIONS } from '../../text/situations.ts';
import { unitWords } from '../../text/units.ts';

/** One thing a scenario sets: its name, its value in words, and what else is said of it. */
export interface SetLine {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly details: string;
}

/** Everything a scenario sets, in words; what this version does not know is left out, as the workbench leaves it out. */
export function linesOf(scenario: Scenario, catalogue: Catalogue, baselineId: string): SetLine[] {
  return [
    ...leverLines(scenario, catalogue, baselineId),
    ...driverLines(scenario, catalogue, baselineId),
    ...valueLines(scenario, catalogue),
  ];
}

function leverLines(scenario: Scenario, catalogue: Catalogue, baselineId: string): SetLine[] {
  return catalogue.levers.flatMap((lever) => {
    const setting = scenario.levers[lever.id];
    if (setting === undefined) return [];
    const { write } = unitWords(lever.unit);
    const { target, now, start, rampMonths, end, placesPerYear, takeUp, variant } = setting;
    const chosen = lever.variants?.find(({ id }) => id === variant)?.label;
    const details = [
      timingInWords(start ?? catalogue.firstMonth(baselineId), rampMonths ?? lever.rampMonths),
      ...(end === undefined ? [] : [SITUATIONS.ends(monthInWords(end))]),
      ...(placesPerYear === undefined ? [] : [SITUATIONS.places(whole(placesPerYear))]),
      ...(takeUp === undefined ? [] : [SITUATIONS.takeUp(percent(takeUp))]),
      ...(chosen === undefined ? [] : [SITUATIONS.variant(chosen)]),
    ];
    const value = SITUATIONS.fromToday(write(target), write(now ?? catalogue.nowOf(lever)));
    return [{ id: `lever-${lever.id}`, name: lever.label, value, details: `${details.join(', ')}.` }];
  });
}

function driverLines(scenario: Scenario, catalogue: Catalogue, baselineId: string): SetLine[] {
  return catalogue.drivers.flatMap((driver) => {
    const setting = scenario.drivers[driver.id];
    if (setting === undefined) return [];
    const value = unitWords(driver.unit).write(setting.change);
    const start = setting.start ?? catalogue.firstMonth(baselineId);
    const details = `${timingInWords(start, driver.rampMonths ?? 0)}.`;
    return [{ id: `driver-${driver.id}`, name: driver.label, value, details }];
  });
}

function valueLines({ evidence = {} }: Scenario, catalogue: Catalogue): SetLine[] {
  return Object.entries(evidence).flatMap(([id, own]) => {
    const entry = catalogue.entry(id);
    if (entry === undefined) return [];
    return [{ id: `value-${id}`, name: entry.label, value: SITUATIONS.ownValue(ownInWords(entry, own)), details: '' }];
  });
}
