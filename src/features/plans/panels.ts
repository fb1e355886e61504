import type { Component } from 'svelte';
import type { Page } from '../../state/page.svelte.ts';
import type { ThemeName } from '../../state/theme.svelte.ts';
import { inTurn } from '../../ui/turns.ts';

/** What opens below the list of scenarios. */
export type PanelName = 'add' | 'edit' | 'files';

export interface PanelProps {
  readonly page: Page;
  readonly theme: ThemeName;
  readonly onclose: () => void;
}

export type Panels = Readonly<Record<PanelName, Component<PanelProps>>>;

/** They are not needed for the first chart, and come together. */
export async function loadPanels(): Promise<Panels> {
  const [add, edit, files] = await Promise.all([
    inTurn(() => import('./AddPanel.svelte')),
    inTurn(() => import('./EditPanel.svelte')),
    inTurn(() => import('./FilesPanel.svelte')),
  ]);
  return { add: add.default, edit: edit.default, files: files.default };
}
