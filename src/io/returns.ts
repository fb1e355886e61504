import { dayOf } from '../../models/returns/days.ts';
import { createReturnsReader } from '../../workers/browser/returns-reader.ts';
import { OwnFiles } from '../state/own-files.svelte.ts';

/** The one place where this page reads an authority's files. */
export async function openOwnFiles(): Promise<OwnFiles> {
  const [{ default: codes }, { default: between }] = await Promise.all([
    import('../../seeds/returns/codes.json'),
    import('../../seeds/authorities/spread.json'),
  ]);
  return new OwnFiles({ reader: createReturnsReader(), codes, between, today });
}

/** Today by the clock of this machine. */
function today(): number {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
