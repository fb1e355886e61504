import type { RunSummary } from '../models/run/request.ts';

/**
 * Joins summaries of one run over different outputs.
 *
 * @throws RangeError when there is none to join.
 */
export function joinSummaries(parts: readonly RunSummary[]): RunSummary {
  const first = parts[0];
  if (first === undefined) {
    throw new RangeError('There is no summary to join.');
  }
  return {
    ...first,
    scenarios: first.scenarios.map((scenario, index) => ({
      ...scenario,
      outputs: Object.assign({}, ...parts.map((part) => part.scenarios[index]?.outputs)) as typeof scenario.outputs,
    })),
    differences: first.differences.map((difference, index) => ({
      ...difference,
      outputs: Object.assign({}, ...parts.map((part) => part.differences[index]?.outputs)) as typeof difference.outputs,
    })),
  };
}
