import AuthorityPage from '../authority/AuthorityPage.svelte';
import BidPage from '../bid/BidPage.svelte';
import ChallengePage from '../challenge/ChallengePage.svelte';
import ComparePage from '../compare/ComparePage.svelte';
import EvidencePage from '../evidence/EvidencePage.svelte';
import ExplainPage from '../explain/ExplainPage.svelte';
import FilesPage from '../files/FilesPage.svelte';
import JourneysPage from '../journeys/JourneysPage.svelte';
import LessonsPage from '../lessons/LessonsPage.svelte';
import MethodPage from '../method/MethodPage.svelte';
import ReportPage from '../report/ReportPage.svelte';
import SituationsPage from '../situations/SituationsPage.svelte';
import type { ReadingPages } from './pages.ts';

/** In one script: as one for each page and each thing some of them share they were eighty, which took longer to ask for than to read. */
export const EVERY_PAGE: ReadingPages = {
  authority: AuthorityPage,
  bid: BidPage,
  challenge: ChallengePage,
  compare: ComparePage,
  evidence: EvidencePage,
  explain: ExplainPage,
  files: FilesPage,
  journeys: JourneysPage,
  lessons: LessonsPage,
  method: MethodPage,
  report: ReportPage,
  situations: SituationsPage,
};
