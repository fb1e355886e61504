import type { EvidenceEntry } from '../../models/care/evidence.ts';
import type { Catalogue } from '../state/catalogue.ts';
import { ruleLabel } from '../state/rule-label.ts';
import { ruleInWords, RULES } from '../text/rules.ts';
import type { PlannedScenario } from '../workspace/workspace.ts';
import { actsOn, driverEvidence, ownLines } from './evidence.ts';

/** One piece of evidence that a scenario rests on, in a line. */
export interface Assumption {
  readonly entry: EvidenceEntry;
  readonly line: string;
}

/** What the levers and drivers of these scenarios rest on, each piece once. */
export function assumptionsOf(catalogue: Catalogue, scenarios: readonly PlannedScenario[]): Assumption[] {
  const found = scenarios.flatMap((scenario) => {
    const own = catalogue.withOverrides(scenario.evidence ?? {});
    return [
      ...own.levers.flatMap((lever) => {
        const setting = scenario.levers[lever.id];
        return setting === undefined ? [] : actsOn(own, lever, setting.variant ?? null);
      }),
      ...own.drivers.flatMap((driver) =>
        scenario.drivers[driver.id] === undefined ? [] : (driverEvidence(own, driver) ?? []),
      ),
    ];
  });
  return [...new Map(found.map(({ entry, line }) => [entry.id, { entry, line }])).values()];
}

/** Values and rules of people's own, scenario by scenario; said once where all have them. */
export function ownValues(catalogue: Catalogue, scenarios: readonly PlannedScenario[]): string[] {
  const rules = scenarios.flatMap((scenario) =>
    Object.entries(scenario.rules ?? {}).map(([id, rule]) =>
      RULES.assumption(ruleInWords(ruleLabel(catalogue, id), rule)),
    ),
  );
  return [...new Set([...scenarios.flatMap(({ evidence = {} }) => ownLines(catalogue, evidence)), ...rules])];
}
