import type { Shelf } from '../../state/shelf.svelte.ts';

/** Opens what has been chosen, and lets the same file be chosen again. */
export async function openFiles(shelf: Shelf, chooser: HTMLInputElement): Promise<void> {
  const files = [...(chooser.files ?? [])];
  chooser.value = '';
  await openEach(shelf, files);
}

/** Opens files one after the other. */
export async function openEach(shelf: Shelf, files: Iterable<File>): Promise<void> {
  for (const file of files) await shelf.openFile(await file.text(), file.name);
}
