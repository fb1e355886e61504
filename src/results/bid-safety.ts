import type { RunSummary } from '../../models/run/request.ts';
import { careChange, inNeedChange, repeatPlansChange, returnsChange, type Headline } from '../text/headlines.ts';
import { estimateAt, type Estimate } from './estimate.ts';
import { CARE, IN_NEED, REPEAT_PLANS, RETURNS_BROKEN, runningTotal } from './outputs.ts';
import { isBanded, lastIndex } from './view.ts';

/** What a scenario changes in the number of children in care and in their safety, against the baseline. */
export function safetyOf(summary: RunSummary, scenario: string): readonly Headline[] {
  const difference = summary.differences.find((each) => each.scenario === scenario);
  if (difference === undefined) return [];
  const last = lastIndex(summary);
  const month = summary.months[last] ?? '';
  const years = last / 12;
  const at = (output: string): Estimate | null => {
    const found = difference.outputs[output];
    return found === undefined ? null : estimateAt(found, last, isBanded(summary));
  };
  const told = (estimate: Estimate | null, tell: (known: Estimate) => Headline): Headline[] =>
    estimate === null ? [] : [tell(estimate)];
  return [
    ...told(at(CARE), (each) => careChange(each, month)),
    ...told(at(runningTotal(RETURNS_BROKEN)), (each) => returnsChange(each, years)),
    ...told(at(runningTotal(REPEAT_PLANS)), (each) => repeatPlansChange(each, years)),
    ...told(at(IN_NEED), (each) => inNeedChange(each, month)),
  ];
}
