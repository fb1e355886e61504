import { evidenceOf } from '../../models/care/effects.ts';
import type { LeverDefinition } from '../../models/care/lever.ts';
import { monthIndex } from '../../models/care/paths.ts';
import { effectTarget, LEVER_PRICES, priceTarget, type RuleTarget } from '../../models/care/rule-names.ts';
import { isPlacePrice } from '../../models/run/of-the-place.ts';
import { coverageWords } from '../text/rules.ts';
import type { Catalogue } from './catalogue.ts';
import type { LeverState } from './lever.svelte.ts';

/** What is set on the controls, as far as a rule is shown by it. */
interface Setting {
  readonly catalogue: Catalogue;
  readonly known: Catalogue;
  readonly baselineId: string;
  readonly years: number;
  readonly levers: readonly LeverState[];
}

/** A level of coverage that a rule is shown at. */
export interface ShownCoverage {
  readonly label: string;
  readonly coverage: number;
}

/** What a rule is written for, and what is known of it. */
export interface RuleFacts {
  readonly target: RuleTarget;
  readonly label: string;
  /** Unit of the library that the rule's values are in. */
  readonly unit: string;
  /** The library's own values: one for each effect of a lever. */
  readonly values: readonly number[];
  /** First month in which the rule holds, and months of the run. */
  readonly start: number;
  readonly months: number;
  readonly baselineYear: number;
  /** One curve for each; one without coverage where that has no meaning. */
  readonly shown: readonly ShownCoverage[];
}

/** Null where a lever has no effect that a rule could give. */
export function factsOfLever(inputs: Setting, lever: LeverState): RuleFacts | null {
  const { definition, now, target: set } = lever;
  const target = effectTarget(definition);
  if (target === null) return null;
  const entries = effectEntries(definition, lever.reach.variant ?? undefined).flatMap(
    (id) => inputs.known.entry(id) ?? [],
  );
  const values = entries.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const start = lever.start === null ? 0 : monthIndex(lever.start, inputs.catalogue.baseline(inputs.baselineId).year);
  return {
    ...{ target, label: definition.label, unit: entries[0]?.unit ?? '', values },
    ...times(inputs),
    start: Math.max(0, start),
    shown: definition.unit === 'share' ? shares(now, set) : shares(0, 1),
  };
}

function effectEntries({ effects }: LeverDefinition, variant: string | undefined): string[] {
  const sized = effects.filter(({ rule }) => rule !== 'complement');
  return [...new Set(sized.map((effect) => evidenceOf(effect, variant)).filter((id) => id !== null))];
}

/** Null where no run uses the entry as a price. */
export function factsOfPrice(inputs: Setting, id: string): RuleFacts | null {
  const entry = inputs.known.entry(id);
  const ofLever = LEVER_PRICES.has(id);
  if (typeof entry?.value !== 'number' || !(ofLever || isPlacePrice(id))) return null;
  const payer = inputs.levers.find(({ definition }) => 'price' in definition.cost && definition.cost.price === id);
  const isShare = payer?.definition.unit === 'share';
  return {
    ...{ target: priceTarget(id, ofLever), label: entry.label, unit: entry.unit, values: [entry.value] },
    ...times(inputs),
    start: 0,
    shown: payer === undefined ? [] : isShare ? shares(payer.now, payer.target) : shares(0, 1),
  };
}

function times({ catalogue, baselineId, years }: Setting): { readonly months: number; readonly baselineYear: number } {
  return { months: years * 12, baselineYear: catalogue.baseline(baselineId).year };
}

function shares(now: number, set: number): ShownCoverage[] {
  const target = { label: coverageWords('set', set), coverage: set };
  return now === set ? [target] : [{ label: coverageWords('today', now), coverage: now }, target];
}
