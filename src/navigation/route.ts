import { join, withoutLanguage } from './address-language.ts';
import { TAUGHT, isTaught, taughtRoute, type LessonPlace, type TaughtRoute } from './taught-route.ts';

/** What the part of the address after the hash sign shows. Everything is in the one loaded page: no request is made. */

/** Parts of the page of the bid: itself, its prices, the pack to take away, and how it goes. */
const BID_PARTS = ['', 'prices', 'pack', 'tracking'] as const;
export type BidPart = (typeof BID_PARTS)[number];

export type Route =
  /** `control`: the id of a control to go to. */
  | { readonly page: 'workbench'; readonly control?: string }
  /** `section`: the id of one of its parts. */
  | { readonly page: 'explain'; readonly section?: string }
  | { readonly page: 'situations'; readonly situation?: string }
  /** `entry`: one value; `feeds`: the values that a lever or driver rests on; `covered`: what is covered. */
  | {
      readonly page: 'evidence';
      readonly entry?: string;
      readonly feeds?: { readonly kind: string; readonly id: string };
      readonly covered?: true;
    }
  /** `part`: which of its parts, the bid itself unless another is named. */
  | { readonly page: 'bid'; readonly part: BidPart }
  | { readonly page: 'authority' }
  | { readonly page: 'compare' }
  | { readonly page: 'journeys' }
  | { readonly page: 'report' }
  | { readonly page: 'files' }
  | TaughtRoute
  /** `section`: the id of a heading. */
  | { readonly page: 'method'; readonly section?: string }
  | { readonly page: 'unknown'; readonly address: string };

export type PageName = Exclude<Route['page'], 'unknown'>;

/** Whether a page shows what is set on the workbench; those on which a class is taught have runs of their own. */
export const showsTheRun = ({ page }: Route): boolean => !isTaught(page);

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

/** The page an address names. An address without `#/` is the workbench: `#results` is a place in it. */
export function routeOf(hash: string): Route {
  if (!hash.startsWith('#/')) return { page: 'workbench' };
  const address = withoutLanguage(hash).slice(1);
  const parts = address.split('/').slice(1).map(decoded);
  if (parts.at(-1) === '') parts.pop();
  if (!parts.every((part) => part !== null && part !== '')) return { page: 'unknown', address };
  return known(parts) ?? { page: 'unknown', address };
}

function known(parts: readonly (string | null)[]): Route | null {
  const taught = taughtRoute(parts.map((part) => part ?? ''));
  if (taught !== undefined) return taught;
  const [name, first, second, third, ...more] = parts.map((part) => part ?? '');
  if (more.length > 0) return null;
  if (name === 'evidence' && first === 'for' && second !== undefined && third !== undefined) {
    return { page: 'evidence', feeds: { kind: second, id: third } };
  }
  if (third !== undefined) return null;
  if (name === 'control' && first !== undefined && second === undefined) return { page: 'workbench', control: first };
  if (second !== undefined) return null;
  switch (name) {
    case undefined:
      return { page: 'workbench' };
    case 'authority':
    case 'compare':
    case 'journeys':
    case 'report':
    case 'files':
      return first === undefined ? { page: name } : null;
    case 'situations':
      return first === undefined ? { page: name } : { page: name, situation: first };
    case 'method':
    case 'explain':
      return first === undefined ? { page: name } : { page: name, section: first };
    case 'bid': {
      const part = BID_PARTS.find((each) => each === (first ?? ''));
      return part === undefined ? null : { page: name, part };
    }
    case 'evidence':
      if (first === undefined) return { page: name };
      return first === 'coverage' ? { page: name, covered: true } : { page: name, entry: first };
    default:
      return null;
  }
}

/** Addresses for links, the one place that writes them; `routeOf` reads them back. */
export const ADDRESS = {
  workbench: join(),
  control: (id: string): string => join('control', id),
  authority: join('authority'),
  compare: join('compare'),
  journeys: join('journeys'),
  report: join('report'),
  files: join('files'),
  bid: (part: BidPart): string => (part === '' ? join('bid') : join('bid', part)),
  lessons: join(TAUGHT.lessons),
  lesson: ({ lesson, step, seed, presented = false }: LessonPlace): string =>
    join(presented ? TAUGHT.presented : TAUGHT.lessons, lesson, String(step), ...(seed === undefined ? [] : [seed])),
  challenge: join(TAUGHT.challenge),
  room: (seed: string): string => join(TAUGHT.challenge, seed),
  codes: (seed: string): string => join(TAUGHT.challenge, seed, TAUGHT.codes),
  explain: join('explain'),
  explainSection: (id: string): string => join('explain', id),
  situations: join('situations'),
  situation: (id: string): string => join('situations', id),
  evidence: join('evidence'),
  entry: (id: string): string => join('evidence', id),
  evidenceFor: (kind: string, id: string): string => join('evidence', 'for', kind, id),
  coverage: join('evidence', 'coverage'),
  method: join('method'),
  methodSection: (id: string): string => join('method', id),
} as const;
