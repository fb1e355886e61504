import type { EvidenceEntry, EvidenceLibrary } from '../care/evidence.ts';
import { LEVERS } from '../care/levers.ts';
import { distributionBetween } from '../care/override-distribution.ts';
import { at } from '../care/reading.ts';
import {
  effectTarget,
  inputEntry,
  isInputName,
  LEVER_PRICES,
  MOST_INPUTS,
  namesFor,
  priceTarget,
  type RuleTarget,
} from '../care/rule-names.ts';
import type { OwnNumber, Rule, Scenario } from '../care/scenario.ts';
import { faultSentence } from '../formula/fault.ts';
import { scanFormula } from '../formula/scan.ts';
import { isPlacePrice, placeRules, ruleText } from './of-the-place.ts';

type Rules = NonNullable<Scenario['rules']>;

/** What a rule under an id is for: the effect of a lever, a price; null where no rule can be. */
export function ruleTarget(id: string): RuleTarget | null {
  const lever = LEVERS.find((each) => each.id === id);
  if (lever) return effectTarget(lever);
  return isPlacePrice(id) || LEVER_PRICES.has(id) ? priceTarget(id, LEVER_PRICES.has(id)) : null;
}

/** What is wrong with the rules of a scenario, but for the order of a formula's parts, which only the parser knows. */
export function problemsOfRules({ rules = {} }: Pick<Scenario, 'rules'>): string[] {
  return Object.entries(rules).flatMap(([id, rule]) => {
    const place = at('rules', id);
    const target = ruleTarget(id);
    if (target !== null) return [...problemsOfInputs(rule, place), ...problemsOfFormula(rule, target, place)];
    return [
      LEVERS.some((lever) => lever.id === id)
        ? `${place} has no meaning: no effect of this lever is a number that a rule could give.`
        : `${place} is neither a lever nor a price that a run uses.`,
    ];
  });
}

function problemsOfFormula(rule: Rule, target: RuleTarget, place: string): string[] {
  const fault = scanFormula(rule.formula, namesFor(target, rule));
  return fault === null ? [] : [`${place}.formula, ${faultSentence(fault)}`];
}

function problemsOfInputs({ inputs = {} }: Rule, place: string): string[] {
  const names = Object.keys(inputs);
  if (names.length > MOST_INPUTS) return [`${place}.inputs may hold ${String(MOST_INPUTS)} at most.`];
  return Object.entries(inputs).flatMap(([name, input]) => {
    const within = at(`${place}.inputs`, name);
    if (!isInputName(name)) return [`${within} cannot be the name of an input.`];
    return problemsOfInput(input).map((problem) => `${within} ${problem}`);
  });
}

const LARGEST_INPUT = 1e9;

/** What is wrong with an input, each the end of a sentence. */
export function problemsOfInput({ value, low, high }: OwnNumber): string[] {
  const given = [value, low, high].filter((each) => each !== undefined);
  if (!given.every((each) => Math.abs(each) <= LARGEST_INPUT)) {
    return [`must be from -${String(LARGEST_INPUT)} to ${String(LARGEST_INPUT)}.`];
  }
  if ((low === undefined) !== (high === undefined)) return ['needs both low and high, or neither.'];
  if (low === undefined || high === undefined || (low < high && low <= value && value <= high)) return [];
  return [`must have low below high and value between them, not ${[low, value, high].join(', ')}.`];
}

/** Sentences about prices of the place whose rule is not the same in every scenario, so that places would be compared. */
export function problemsBetweenRules(scenarios: readonly Scenario[]): string[] {
  const ids = new Set(scenarios.flatMap(({ rules }) => Object.keys(placeRules(rules))));
  return [...ids].flatMap((id) => {
    const [first, ...others] = scenarios.map(({ rules }) => ruleText(rules?.[id]));
    if (others.every((text) => text === first)) return [];
    return [
      `rules.${id} is for a price of the place itself: give the same rule in every scenario of a run, or in none.`,
    ];
  });
}

/** The inputs of some rules as entries of the evidence library, so that they are drawn, and named, as everything uncertain is. */
export function ruleInputs(rules: Rules = {}): EvidenceLibrary {
  return Object.fromEntries(
    Object.entries(rules).flatMap(([target, { inputs = {} }]) =>
      Object.entries(inputs).map(([name, input]) => [inputEntry(target, name), asEntry(target, name, input)] as const),
    ),
  );
}

function asEntry(target: string, name: string, { value, low, high }: OwnNumber): EvidenceEntry {
  const label = LEVERS.find(({ id }) => id === target)?.label ?? target;
  return {
    ...{ id: inputEntry(target, name), label: `${name}, in the rule for ${label}`, value, unit: 'number' },
    ...{ appliesTo: label, source: 'A rule of the scenario', status: 'assumed', strength: 'none' },
    ...(low === undefined || high === undefined
      ? {}
      : { distribution: distributionBetween(low > 0 ? 'lognormal' : 'normal', low, high) }),
  };
}
