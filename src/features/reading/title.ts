import { usingLabel } from '../../library/uses.ts';
import type { Route } from '../../navigation/route.ts';
import type { Catalogue } from '../../state/catalogue.ts';
import type { Texts } from '../../state/texts.ts';
import { restsOn } from '../../text/entry.ts';
import { COVERAGE } from '../../text/coverage.ts';
import { NAVIGATION, TITLE, UNKNOWN } from '../../text/navigation.ts';

/** What the window is called: the page, or the one thing that it shows; `texts` is null until they are there. */
export function pageTitle(route: Route, catalogue: Catalogue, texts: Texts | null): string {
  switch (route.page) {
    case 'workbench':
      return TITLE.workbench;
    case 'unknown':
      return TITLE.of(UNKNOWN.heading);
    case 'explain':
      return TITLE.of(NAVIGATION.explain);
    case 'method':
      return TITLE.of(NAVIGATION.method);
    case 'authority':
      return TITLE.of(NAVIGATION.authority);
    case 'compare':
      return TITLE.of(NAVIGATION.compare);
    case 'journeys':
      return TITLE.of(NAVIGATION.journeys);
    case 'bid':
      return TITLE.of(NAVIGATION.bid);
    case 'report':
      return TITLE.of(NAVIGATION.report);
    case 'files':
      return TITLE.of(NAVIGATION.files);
    case 'situations':
      return TITLE.of(texts?.situations.find(({ id }) => id === route.situation)?.title ?? NAVIGATION.situations);
    case 'lessons':
      return TITLE.of(texts?.lessons.find(({ id }) => id === route.lesson)?.title ?? NAVIGATION.lessons);
    case 'challenge':
      return TITLE.of(NAVIGATION.challenge);
    case 'evidence':
      return TITLE.of(evidenceTitle(route, catalogue));
  }
}

function evidenceTitle(route: Extract<Route, { page: 'evidence' }>, catalogue: Catalogue): string {
  if (route.covered) return COVERAGE.heading;
  if (route.feeds) {
    const label = usingLabel(catalogue.uses, route.feeds.kind, route.feeds.id);
    return label === null ? NAVIGATION.evidence : restsOn(label);
  }
  return catalogue.entry(route.entry ?? '')?.label ?? NAVIGATION.evidence;
}
