import { FUNCTIONS } from '../formula/scan.ts';
import type { LeverDefinition } from './lever.ts';
import { LEVERS } from './levers.ts';
import type { Rule } from './scenario.ts';

/** What a rule can be written for, what its formula may use and what may come of it. */
export interface RuleTarget {
  /** Lever or price entry. */
  readonly id: string;
  readonly kind: 'effect' | 'price';
  /** Names a formula for it may use besides its own inputs. */
  readonly names: readonly string[];
  readonly least: number;
  readonly most: number;
}

/** No lever makes anything more than ten times as likely; an elasticity beyond ten means nothing. */
const LARGEST_EFFECT = 10;
const LARGEST_PRICE = 10_000_000;

/** Names that a formula gives another meaning, here or in the parser. */
const TAKEN: readonly string[] = [
  ...['months', 'coverage', 'effect', 'price', ...Object.keys(FUNCTIONS)],
  ...['mod', 'to', 'in', 'and', 'or', 'xor', 'not', 'true', 'false', 'null', 'undefined', 'constructor', 'prototype'],
];

export const MOST_INPUTS = 8;
const LONGEST_INPUT = 30;

/** Whether a name can be given to an input: small letters, digits and underscores, not taken by something else. */
export function isInputName(name: string): boolean {
  return /^[a-z][a-z0-9_]*$/.test(name) && name.length <= LONGEST_INPUT && !TAKEN.includes(name);
}

/** What a rule for the effect of a lever is; null where the lever has no effect that a number of the evidence gives. */
export function effectTarget({ id, effects }: LeverDefinition): RuleTarget | null {
  const sized = effects.filter(({ rule }) => rule !== 'complement');
  if (sized.length === 0) return null;
  const isRatio = sized.some(({ rule }) => rule === 'coverage');
  const least = isRatio ? 0 : -LARGEST_EFFECT;
  return { id, kind: 'effect', names: ['months', 'coverage', 'effect'], least, most: LARGEST_EFFECT };
}

/** @param ofLever whether a lever is paid for by it, so that how far the lever has come is known */
export function priceTarget(id: string, ofLever: boolean): RuleTarget {
  const names = ofLever ? ['months', 'coverage', 'price'] : ['months', 'price'];
  return { id, kind: 'price', names, least: 0, most: LARGEST_PRICE };
}

/** Prices by which levers are paid for. */
export const LEVER_PRICES: ReadonlySet<string> = new Set(
  LEVERS.flatMap(({ cost }) => ('price' in cost ? [cost.price] : [])),
);

/** Id, in the evidence library of a scenario, of an input of a rule. */
export const inputEntry = (target: string, name: string): string => `rule.${target}.${name}`;

/** Every name a formula may use. */
export function namesFor(target: RuleTarget, { inputs = {} }: Rule): readonly string[] {
  return [...target.names, ...Object.keys(inputs)];
}
