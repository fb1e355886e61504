import type { RunRequest } from '../models/run/request.ts';
import { RunFailed } from './errors.ts';

const hasRules = ({ rules, scenarios }: RunRequest): boolean =>
  [rules, ...scenarios.map((scenario) => scenario.rules)].some((each) => Object.keys(each ?? {}).length > 0);

/**
 * A request as workers take it: formulas that people wrote have been read. The parser is loaded here, with the first rule ever,
 * and never in a worker.
 *
 * @throws RunFailed naming each rule whose formula makes no sense, and the character
 */
export async function readyRequest(request: RunRequest): Promise<RunRequest> {
  if (!hasRules(request)) return request;
  const { withReadRules } = await import('../models/run/read-rules.ts');
  const found = withReadRules(request);
  if ('request' in found) return found.request;
  throw new RunFailed(`The run could not start: ${found.problems.join(' ')}`, found.problems);
}
