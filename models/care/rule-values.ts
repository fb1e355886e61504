import { evaluate } from '../formula/program.ts';
import type { Draw } from './draws.ts';
import { inputEntry, type RuleTarget } from './rule-names.ts';
import type { Rule } from './scenario.ts';

/** A rule that gives a value it may not give; the message is a plain sentence with rule, month and value. */
export class RuleOutOfRange extends Error {
  readonly problems: readonly string[];
  /** What it gives, and the first month in which it does, YYYY-MM. */
  readonly found: number;
  readonly month: string;
  constructor(target: RuleTarget, found: number, month: string) {
    const sentence = outside(target, found, month);
    super(sentence);
    this.name = 'RuleOutOfRange';
    this.problems = [sentence];
    this.found = found;
    this.month = month;
  }
}

/** What a formula is worked out from, besides its inputs. */
export interface RuleMonths {
  /** Months of the run. */
  readonly months: number;
  /** First month in which the rule holds; before it the library's value does. */
  readonly start: number;
  readonly baselineYear: number;
  /** How far what it is for has come, in a month; left out where that has no meaning. */
  readonly coverage?: (month: number) => number;
}

/**
 * What a rule gives in each month of one replicate: worked out once a month, never for each child.
 *
 * @param value the library's value in this replicate, which the formula knows as `effect` or `price`
 * @throws RuleOutOfRange naming the first month whose value is no number or not allowed
 */
export function ruleValues(
  rule: Rule,
  target: RuleTarget,
  value: number,
  { months, start, baselineYear, coverage }: RuleMonths,
  draw: Draw,
): Float64Array {
  const { program } = rule;
  if (!program) throw new RangeError(`The rule for "${target.id}" has not been read.`);
  const known: Record<string, number> = { [target.kind]: value };
  for (const name of program.names) {
    if (Object.hasOwn(rule.inputs ?? {}, name)) known[name] = draw(inputEntry(target.id, name));
  }
  return Float64Array.from({ length: months }, (_, month) => {
    if (month < start) return value;
    known.months = month - start;
    if (coverage) known.coverage = coverage(month);
    const found = evaluate(
      program,
      program.names.map((name) => known[name] ?? NaN),
    );
    if (found >= target.least && found <= target.most) return found;
    throw new RuleOutOfRange(target, found, monthLabel(month, baselineYear));
  });
}

function outside({ id, kind, least, most }: RuleTarget, found: number, month: string): string {
  const given = Number.isNaN(found) ? 'no number' : String(Number(found.toPrecision(4)));
  const range = `from ${String(least)} to ${String(most)}`;
  return `rules.${id} gives ${given} in ${month}; ${kind === 'effect' ? 'an effect' : 'a price'} must be ${range}. min(…) and max(…) keep it there.`;
}

function monthLabel(month: number, baselineYear: number): string {
  const index = month + 3;
  return `${String(baselineYear + Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}`;
}
