import { DRIVERS } from '../care/drivers.ts';
import { CROWDING, LEVEL_RULES, PLACEMENT_PRICES, REFLOW } from '../care/loop-rules.ts';
import type { Scenario } from '../care/scenario.ts';
import { MODEL_VERSION } from '../version.ts';
import { MONEY_ENTRIES } from './money-entries.ts';
import { ofThePlace, ruleText } from './of-the-place.ts';
import type { PreparedRun } from './prepare.ts';
import { ruleTarget } from './rules.ts';

/**
 * For each scenario of a run a text of all that its counts depend on, but for the library and the place as they were given: two
 * scenarios of the same text, library and place have the same counts, bit for bit. Names, other scenarios and whatever is
 * money only are left out, so that a changed price simulates nothing anew.
 */
export function countsKeys({ request, scenarios }: PreparedRun): string[] {
  const { years, seed, evidence, chance = 'simulated', drift = 'on', loops } = request;
  const run = { version: MODEL_VERSION, years, seed, evidence, chance, drift, loops: [...loops].sort() };
  const weighed = pricesWeighed(loops);
  const counts = (id: string): boolean => !MONEY_ENTRIES.has(id) || weighed.has(id);
  // What the place rests on is the same in every scenario, and holds for the baseline too.
  const ofPlace = evidenceThat(scenarios[1], (id) => ofThePlace(id) && counts(id));
  return scenarios.map((scenario, at) =>
    canonical({
      run,
      levers: scenario.levers,
      drivers: pick(scenario.drivers, (id) => MOVES_CHILDREN.has(id)),
      rules: effectRules(scenario),
      evidence: at === 0 ? ofPlace : evidenceThat(scenario, counts),
    }),
  );
}

/** Rules for effects; those for prices turn counts into money and no more. */
function effectRules({ rules = {} }: Scenario): Record<string, string> {
  const effects = Object.entries(rules).filter(([id]) => ruleTarget(id)?.kind === 'effect');
  return Object.fromEntries(effects.map(([id, rule]) => [id, ruleText(rule)]));
}

/** Drivers that change more than prices. */
const MOVES_CHILDREN: ReadonlySet<string> = new Set(
  DRIVERS.filter(({ effects }) => effects.length > 0).map(({ id }) => id),
);

/** Prices by which a loop weighs children, so that they are not money only. */
function pricesWeighed(loops: readonly string[]): ReadonlySet<string> {
  const rules = LEVEL_RULES.filter(({ loop }) => loops.includes(loop));
  const spend = loops.includes(CROWDING) || loops.includes(REFLOW) ? Object.values(PLACEMENT_PRICES) : [];
  return new Set([...rules.flatMap(({ weights }) => Object.values(weights).filter((id) => id !== null)), ...spend]);
}

function evidenceThat(scenario: Scenario | undefined, wanted: (id: string) => boolean): Scenario['evidence'] {
  return pick(scenario?.evidence ?? {}, wanted);
}

function pick<T>(from: Readonly<Record<string, T>>, wanted: (id: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(from).filter(([id]) => wanted(id)));
}

/** JSON with every object's keys in order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
