import type { Baseline } from '../../models/care/baseline.ts';
import { EDIT_AUTHORITY } from '../text/authority.ts';
import { crc32 } from '../workspace/crc32.ts';
import { startFrom } from '../workspace/edits.ts';
import type { Plans } from './plans.svelte.ts';

/** Starts all scenarios from a fitted place; one step that can be taken back. */
export function startFromOwn(plans: Plans, baseline: Baseline): void {
  plans.edit(startFrom(plans.workspace, ownPlace(baseline)), EDIT_AUTHORITY(baseline.label));
}

/** A fitted place under a name that stands for its numbers, so that no result of other numbers can be taken for its own. */
function ownPlace(baseline: Baseline): Baseline {
  return { ...baseline, id: `${baseline.id}.${crc32(new TextEncoder().encode(JSON.stringify(baseline)))}` };
}
