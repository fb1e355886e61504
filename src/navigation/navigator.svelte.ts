import { drawn } from '../ui/turns.ts';
import { spoken } from '../language/spoken.ts';
import { isLink } from '../workspace/is-link.ts';
import { languageOf } from './address-language.ts';
import { revealControl } from './reveal.ts';
import { ADDRESS, routeOf, type PageName, type Route } from './route.ts';

/** How far down the window was; null for a page that has just been loaded, where nothing is moved without need. */
type Scroll = number | null;

/** Follows the address: which page shows, which have been opened, and where the focus goes when one is turned to. */
export class Navigator {
  route = $state.raw<Route>(routeOf(location.hash));
  /** The address itself, as it stands. */
  address = $state.raw(location.hash);
  /** Pages opened so far: they stay as they were left. */
  opened = $state.raw<readonly PageName[]>([]);
  /** Told of a link that holds scenarios, once there is somebody to tell; until then it waits. */
  #onLink: ((fragment: string) => void) | null = null;
  #link: string | null = isLink(location.hash) ? location.hash : null;
  /** How far down each visit was left, so that going back finds it there. */
  readonly #left: Record<number, number> = {};
  #visit = visitIn(history.state) ?? 0;
  /** On the way to a page: how far down to go, and where the focus was when it was turned to. */
  #arriving: { readonly scroll: Scroll; readonly from: Element | null } | null = { scroll: null, from: null };

  constructor() {
    this.#remember();
  }

  /** Starts to follow the address; returns what stops it. */
  listen(): () => void {
    history.scrollRestoration = 'manual';
    history.replaceState({ visit: this.#visit }, '', this.#link === null ? undefined : ADDRESS.workbench);
    const turn = (): void => {
      this.#turn();
    };
    window.addEventListener('popstate', turn);
    return () => {
      window.removeEventListener('popstate', turn);
    };
  }

  /** The link the page was opened with, if any; those that come later are told. */
  takeLink(onLater: (fragment: string) => void): string | null {
    const link = this.#link;
    this.#link = null;
    this.#onLink = onLater;
    return link;
  }

  /** Goes to an address as a link would. */
  go(address: string): void {
    location.hash = address;
  }

  /** Called by a page once it begins to stand: only the first time does it come after the address. */
  readonly ready = (): void => {
    void drawn().then(() => {
      this.#arrive();
    });
  };

  #turn(): void {
    if (isLink(location.hash)) this.#follow(location.hash);
    // A place on the page, as `#results`, is no page.
    if (location.hash !== '' && !location.hash.startsWith('#/')) return;
    // Texts are read once, so another language is another loading of the page.
    if ((languageOf(location.hash) ?? spoken()) !== spoken()) {
      location.reload();
      return;
    }
    this.#left[this.#visit] = window.scrollY;
    const before = visitIn(history.state);
    this.#visit = before ?? Math.max(this.#visit, ...Object.keys(this.#left).map(Number)) + 1;
    if (before === null) history.replaceState({ visit: this.#visit }, '');
    this.address = location.hash;
    this.route = routeOf(location.hash);
    this.#remember();
    closeSheets();
    this.#arriving = { scroll: before === null ? 0 : (this.#left[before] ?? 0), from: document.activeElement };
    this.ready();
  }

  /** A link is opened once and leaves no address behind, so that going back does not open it again. */
  #follow(fragment: string): void {
    history.replaceState(history.state, '', ADDRESS.workbench);
    if (this.#onLink === null) this.#link = fragment;
    else this.#onLink(fragment);
  }

  #remember(): void {
    const { page } = this.route;
    if (page !== 'unknown' && !this.opened.includes(page)) this.opened = [...this.opened, page];
  }

  /** The focus goes to what the address names, failing that to the heading of the page. */
  #arrive(): void {
    const heading = showing('[data-heading]');
    if (this.#arriving === null || heading === null) return;
    const { scroll, from } = this.#arriving;
    this.#arriving = null;
    // Who has gone into the page while its parts came in is not taken away from where they are.
    if (document.activeElement !== from && isInPage(document.activeElement)) return;
    const { route } = this;
    if (route.page === 'workbench' && route.control !== undefined && revealControl(route.control)) return;
    const section = showing('[data-named]');
    if (section === null && scroll === null) return;
    (section ?? heading).focus({ preventScroll: true });
    if (section !== null && !scroll) section.scrollIntoView();
    else window.scrollTo(0, scroll ?? 0);
  }
}

/** A sheet left open would lie over the next page, unseen with the page it belongs to, and let nobody touch it. */
function closeSheets(): void {
  for (const sheet of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) sheet.close();
}

/** The first element of its kind in the page that shows. */
function showing(selector: string): HTMLElement | null {
  return [...document.querySelectorAll<HTMLElement>(`[data-page] ${selector}`)].find(isInPage) ?? null;
}

const isInPage = (element: Element | null): boolean =>
  element?.closest('[data-page]') != null && element.closest('[hidden]') === null;

/** Every entry of the browser's history that we have been to carries its number. */
function visitIn(state: unknown): number | null {
  if (typeof state !== 'object' || state === null || !('visit' in state)) return null;
  return typeof state.visit === 'number' ? state.visit : null;
}
