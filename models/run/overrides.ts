import { centralDraw, type Draw } from '../care/draws.ts';
import { DRAWN_PLACE_ENTRIES, SCENARIO_ENTRIES } from '../care/entry-roles.ts';
import type { EvidenceLibrary } from '../care/evidence.ts';
import { isSet, problemsOfOverride, withOverrides, type Overrides } from '../care/overrides.ts';
import type { Scenario } from '../care/scenario.ts';
import { asText, isPlacePrice, ofThePlace, placeRules } from './of-the-place.ts';
import { ruleInputs } from './rules.ts';

/** What is wrong with a scenario's values of its own. */
export function problemsOfOverrides(library: EvidenceLibrary, { evidence = {} }: Scenario): string[] {
  return Object.entries(evidence).flatMap(([id, override]) => {
    const place = `evidence.${id}`;
    const entry = Object.hasOwn(library, id) ? library[id] : undefined;
    if (!entry) return [`${place} is not an entry of the evidence library.`];
    // Levers and drivers ask for single numbers only: sets they name are shown beside them.
    if (!ofThePlace(id) && !(SCENARIO_ENTRIES.has(id) && typeof entry.value === 'number'))
      return [`${place} is shown for comparison and used nowhere, so a value of your own would change nothing.`];
    const drawn = SCENARIO_ENTRIES.has(id) || isPlacePrice(id) || DRAWN_PLACE_ENTRIES.has(id);
    if (!drawn && !isSet(override) && (override.low !== undefined || override.high !== undefined))
      return [`${place} is held fixed in a run: leave out low and high.`];
    return problemsOfOverride(entry, override).map((problem) => place + problem);
  });
}

/**
 * Sentences about entries that the place rests on and that do not have the same value in every scenario: a difference between
 * scenarios would then be one between places.
 */
export function problemsBetween(scenarios: readonly Scenario[]): string[] {
  const ids = new Set(scenarios.flatMap(({ evidence = {} }) => Object.keys(evidence).filter(ofThePlace)));
  return [...ids].flatMap((id) => {
    const values = scenarios.map(({ evidence }) => asText(evidence?.[id]));
    if (values.every((value) => value === values[0])) return [];
    return [
      `evidence.${id} is what the place itself rests on: give it the same value in every scenario of a run, or in none.`,
    ];
  });
}

/** A library with values of one's own in it, and its stated values. */
export interface OwnEvidence {
  readonly library: EvidenceLibrary;
  readonly central: Draw;
}

/**
 * The evidence of the place, and that of each scenario of a run, the baseline (which is the place's) first.
 *
 * @param scenarios all but the baseline, without {@link problemsBetween | problems}
 * @param rules those of the place, where there is no scenario to carry them
 * @param numbers entries that the place brings with it, see `ownEntries`
 */
export function ownEvidence(
  library: EvidenceLibrary,
  scenarios: readonly Scenario[],
  rules?: Scenario['rules'],
  numbers: EvidenceLibrary = {},
): { readonly place: OwnEvidence; readonly scenarios: readonly OwnEvidence[] } {
  const own = (overrides: Overrides, inputs: EvidenceLibrary): OwnEvidence => {
    const found = remembered(library, overrides, { ...numbers, ...inputs });
    return { library: found, central: centralDraw(found) };
  };
  const shared = Object.entries(scenarios[0]?.evidence ?? {}).filter(([id]) => ofThePlace(id));
  const place = own(Object.fromEntries(shared), ruleInputs(placeRules(scenarios[0]?.rules ?? rules)));
  const each = scenarios.map((scenario) => own(scenario.evidence ?? {}, ruleInputs(scenario.rules)));
  return { place, scenarios: [place, ...each] };
}

const MOST_REMEMBERED = 16;
const libraries = new WeakMap<EvidenceLibrary, Map<string, EvidenceLibrary>>();

/** The same values give the same library, so that what is compiled for it can be used again while a lever is dragged. */
function remembered(library: EvidenceLibrary, overrides: Overrides, inputs: EvidenceLibrary): EvidenceLibrary {
  const key = JSON.stringify([overrides, inputs]);
  const known = libraries.get(library) ?? new Map<string, EvidenceLibrary>();
  libraries.set(library, known);
  const found = known.get(key) ?? withInputs(withOverrides(library, overrides), inputs);
  known.delete(key);
  known.set(key, found);
  for (const oldest of known.keys()) {
    if (known.size <= MOST_REMEMBERED) break;
    known.delete(oldest);
  }
  return found;
}

const withInputs = (library: EvidenceLibrary, inputs: EvidenceLibrary): EvidenceLibrary =>
  Object.keys(inputs).length === 0 ? library : { ...library, ...inputs };
