import type { Component } from 'svelte';
import type { Navigator } from '../../navigation/navigator.svelte.ts';
import type { PageName } from '../../navigation/route.ts';
import type { OwnFiles } from '../../state/own-files.svelte.ts';
import type { Page } from '../../state/page.svelte.ts';
import type { ThemeName } from '../../state/theme.svelte.ts';
import type { Texts } from '../../state/texts.ts';

export interface ReadingProps {
  readonly page: Page;
  readonly navigator: Navigator;
  readonly texts: Texts;
  /** Colours to draw in. */
  readonly theme: ThemeName;
}

export type ReadingName = Exclude<PageName, 'workbench'>;

export type ReadingPages = Readonly<Record<ReadingName, Component<ReadingProps>>>;

export interface LoadedPages {
  readonly texts: Texts;
  readonly ownFiles: OwnFiles;
  readonly pages: ReadingPages;
}
