import { saveFile } from '../../io/save.ts';
import type { Shelf } from '../../state/shelf.svelte.ts';
import { FILE_NAMES } from '../../text/keeping.ts';

/** Hands all scenarios, or the one that shows, to the reader as a file; where that cannot be it is said. */
export async function saveScenarios(shelf: Shelf, which: 'all' | 'current'): Promise<void> {
  const text = await shelf.file(which);
  if (text !== null) saveText(text, FILE_NAMES[which]);
}

export function saveText(text: string, name: string): void {
  saveFile(name, new Blob([text], { type: 'application/json' }));
}
