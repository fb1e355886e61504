import { namesFor } from '../../models/care/rule-names.ts';
import { RuleOutOfRange, ruleValues } from '../../models/care/rule-values.ts';
import type { Rule } from '../../models/care/scenario.ts';
import type { Fault } from '../../models/formula/fault.ts';
import { readFormula } from '../../models/formula/read.ts';
import { outOfRange } from '../text/rules.ts';
import type { RuleFacts } from './rule-facts.ts';

/** What a rule comes to in the months in which it holds, at one level of coverage. */
export interface RuleCurve {
  readonly label: string;
  readonly values: Float64Array;
}

/** A rule that has been tried: its curves, or what is wrong. */
export interface CheckedRule {
  /** Where in the formula it is wrong; null where the fault is not one of writing. */
  readonly fault: Fault | null;
  readonly problem: string | null;
  readonly curves: readonly RuleCurve[];
}

/** Reads a rule and works it out with the evidence and its inputs at their stated values, for every month of the run. */
export function checkRule(rule: Rule, facts: RuleFacts): CheckedRule {
  const { target, values } = facts;
  const read = readFormula(rule.formula, namesFor(target, rule));
  if ('fault' in read) return { fault: read.fault, problem: read.fault.sentence, curves: [] };
  const ready = { ...rule, program: read.program };
  try {
    const [curves = []] = values.map((value) => curvesOf(ready, facts, value));
    return { fault: null, problem: null, curves };
  } catch (error) {
    if (!(error instanceof RuleOutOfRange)) throw error;
    return { fault: null, problem: outOfRange(error, target), curves: [] };
  }
}

function curvesOf(rule: Rule, { target, start, months, baselineYear, shown }: RuleFacts, value: number): RuleCurve[] {
  const inputs = Object.fromEntries(
    Object.entries(rule.inputs ?? {}).map(([name, input]) => [`rule.${target.id}.${name}`, input.value]),
  );
  const draw = (id: string): number => inputs[id] ?? NaN;
  // Where coverage plays no part there is one curve, whatever the lever reaches.
  const levels = !rule.program?.names.includes('coverage') ? [{ label: '', coverage: NaN }] : shown;
  return levels.map(({ label, coverage }) => {
    const when = { months, start, baselineYear, coverage: () => coverage };
    return { label, values: ruleValues(rule, target, value, when, draw).subarray(start) };
  });
}
