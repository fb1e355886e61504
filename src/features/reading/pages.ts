import type { Component } from 'svelte';
import { BID_PARTS } from '../bid/sections.ts';
import type { Navigator } from '../../navigation/navigator.svelte.ts';
import type { PageName } from '../../navigation/route.ts';
import type { OwnFiles } from '../../state/own-files.svelte.ts';
import type { Page } from '../../state/page.svelte.ts';
import type { ThemeName } from '../../state/theme.svelte.ts';
import type { Texts } from '../../state/texts.ts';
import { inTurn } from '../../ui/turns.ts';

export interface ReadingProps {
  readonly page: Page;
  readonly navigator: Navigator;
  readonly texts: Texts;
  /** Colours to draw in. */
  readonly theme: ThemeName;
}

export type ReadingName = Exclude<PageName, 'workbench'>;

export interface LoadedPages {
  readonly texts: Texts;
  readonly ownFiles: OwnFiles;
  readonly pages: Readonly<Record<ReadingName, Component<ReadingProps>>>;
}

/**
 * The pages that are not needed for the first chart, with what they show. They come together, and once; asked for one by one,
 * since to ask for all of them takes longer than a hand should wait.
 */
export async function loadPages(
  loadTexts: () => Promise<Texts>,
  openOwnFiles: () => Promise<OwnFiles>,
): Promise<LoadedPages> {
  const [
    texts,
    ownFiles,
    authority,
    compare,
    bid,
    explain,
    journeys,
    report,
    situations,
    lessons,
    challenge,
    evidence,
    files,
    method,
  ] = await Promise.all([
    inTurn(loadTexts),
    inTurn(openOwnFiles),
    inTurn(() => import('../authority/AuthorityPage.svelte')),
    inTurn(() => import('../compare/ComparePage.svelte')),
    inTurn(() => import('../bid/BidPage.svelte')),
    inTurn(() => import('../explain/ExplainPage.svelte')),
    inTurn(() => import('../journeys/JourneysPage.svelte')),
    inTurn(() => import('../report/ReportPage.svelte')),
    inTurn(() => import('../situations/SituationsPage.svelte')),
    inTurn(() => import('../lessons/LessonsPage.svelte')),
    inTurn(() => import('../challenge/ChallengePage.svelte')),
    inTurn(() => import('../evidence/EvidencePage.svelte')),
    inTurn(() => import('../files/FilesPage.svelte')),
    inTurn(() => import('../method/MethodPage.svelte')),
    // Needed when somebody writes a rule, and only asked for then; here, so that nothing is fetched at that moment.
    inTurn(() => import('../rules/LeverRule.svelte')),
    inTurn(() => import('../rules/RuleEditor.svelte')),
    inTurn(() => import('../../../models/run/read-rules.ts')),
    // Likewise for a code to be photographed.
    inTurn(() => import('uqr')),
    ...BID_PARTS.map(({ load }) => inTurn(load)),
  ]);
  return {
    texts,
    ownFiles,
    pages: {
      authority: authority.default,
      compare: compare.default,
      bid: bid.default,
      journeys: journeys.default,
      report: report.default,
      explain: explain.default,
      situations: situations.default,
      lessons: lessons.default,
      challenge: challenge.default,
      evidence: evidence.default,
      files: files.default,
      method: method.default,
    },
  };
}
