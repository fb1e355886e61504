import { currentFormat, type FileFamily, type Upgrade } from '../../models/care/file-version.ts';
import { rulesForFile } from '../../models/care/rules-for-file.ts';
import type { Workspace } from './workspace.ts';

/** The first version had no bid and the second no place of its own, and each is one without. */
const asItIs: Upgrade = (file) => file;

/** Workspace files of every version. A change of the format adds a step here and leaves those before it alone. */
export const WORKSPACE_FILES: FileFamily = { name: 'headwater-workspace', upgrades: [asItIs, asItIs] };

export const WORKSPACE_FORMAT = currentFormat(WORKSPACE_FILES);

/** The text of a workspace file, laid out for people; `parseWorkspaceFile` gives the same workspace back. */
export function writeWorkspaceFile(workspace: Workspace): string {
  return `${JSON.stringify(asFile(workspace), null, 2)}\n`;
}

/** The same on one line, for where length matters. */
export function compactWorkspace(workspace: Workspace): string {
  return JSON.stringify(asFile(workspace));
}

/** Names always in one order, so that equal workspaces give equal text. */
function asFile({ place, years, seed, drift, loops, scenarios, own, bid }: Workspace): object {
  return {
    ...{ format: WORKSPACE_FORMAT, place, years, seed, drift, loops },
    scenarios: scenarios.map(({ id, name, description, colour, levers, drivers, evidence, rules }) => ({
      ...{ id, name, description, colour, levers, drivers, evidence, rules: rulesForFile(rules) },
    })),
    own,
    bid,
  };
}
