import type { Baseline } from '../../models/care/baseline.ts';
import { EDIT_AUTHORITY } from '../text/authority.ts';
import { crc32 } from '../workspace/crc32.ts';
import { setEvidence, startFrom } from '../workspace/edits.ts';
import type { Plans } from './plans.svelte.ts';

/**
 * Starts all scenarios from a fitted place; one step that can be taken back.
 *
 * @param prices values of one's own for prices of the place
 */
export function startFromOwn(
  plans: Plans,
  baseline: Baseline,
  prices: readonly (readonly [entry: string, value: number])[] = [],
): void {
  const started = startFrom(plans.workspace, ownPlace(baseline));
  const [first] = started.scenarios;
  // A price of the place is set in every scenario, whichever is named.
  const priced = first
    ? prices.reduce((workspace, [entry, value]) => setEvidence(workspace, first.id, entry, { value }), started)
    : started;
  plans.edit(priced, EDIT_AUTHORITY(baseline.label));
}

/** A fitted place under a name that stands for its numbers, so that no result of other numbers can be taken for its own. */
function ownPlace(baseline: Baseline): Baseline {
  return { ...baseline, id: `${baseline.id}.${crc32(new TextEncoder().encode(JSON.stringify(baseline)))}` };
}
