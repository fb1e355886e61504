import { namesFor } from '../care/rule-names.ts';
import type { Rule, Scenario } from '../care/scenario.ts';
import { faultSentence } from '../formula/fault.ts';
import { readFormula } from '../formula/read.ts';
import type { RunRequest } from './request.ts';
import { ruleTarget } from './rules.ts';

type Rules = NonNullable<Scenario['rules']>;

/**
 * A request whose rules have been read, so that those who run it need no parser. Loads the parser with it: to be imported when
 * there is a rule.
 *
 * @returns the problems, each naming a rule whose formula makes no sense and the character, where there are some
 */
export function withReadRules(
  request: RunRequest,
): { readonly request: RunRequest } | { readonly problems: readonly string[] } {
  const problems: string[] = [];
  const scenarios = request.scenarios.map((scenario) => {
    if (scenario.rules === undefined) return scenario;
    return { ...scenario, rules: read(scenario.rules, `Scenario "${scenario.id}": `, problems) };
  });
  const rules = request.rules === undefined ? {} : { rules: read(request.rules, '', problems) };
  return problems.length > 0 ? { problems } : { request: { ...request, scenarios, ...rules } };
}

function read(rules: Rules, before: string, problems: string[]): Rules {
  return Object.fromEntries(
    Object.entries(rules).map(([id, rule]): [string, Rule] => {
      const target = ruleTarget(id);
      // What is wrong with the rest of a rule is told when the run is prepared.
      if (target === null) return [id, rule];
      const found = readFormula(rule.formula, namesFor(target, rule));
      if ('program' in found) return [id, { ...rule, program: found.program }];
      problems.push(`${before}rules.${id}.formula, ${faultSentence(found.fault)}`);
      return [id, rule];
    }),
  );
}
