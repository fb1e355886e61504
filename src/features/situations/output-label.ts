import { COUNT_OUTPUTS } from '../../../models/care/outputs.ts';
import { COST_OUTPUTS } from '../../../models/economics/cost-lines.ts';

const LABELS = new Map([...COUNT_OUTPUTS, ...COST_OUTPUTS].map(({ id, label }) => [id, label]));

/** What an output is called; null for one this version does not count. Running totals are called after what they total. */
export function outputLabel(output: string): string | null {
  return LABELS.get(output.replace(/^sum\./, '')) ?? null;
}
