/** What the part of the address after the hash sign shows. Everything is in the one loaded page: no request is made. */

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
  | { readonly page: 'compare' }
  | { readonly page: 'journeys' }
  | { readonly page: 'report' }
  | { readonly page: 'files' }
  /** `section`: the id of a heading. */
  | { readonly page: 'method'; readonly section?: string }
  | { readonly page: 'unknown'; readonly address: string };

export type PageName = Exclude<Route['page'], 'unknown'>;

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
  const address = hash.slice(1);
  const parts = address.split('/').slice(1).map(decoded);
  if (parts.at(-1) === '') parts.pop();
  if (!parts.every((part) => part !== null && part !== '')) return { page: 'unknown', address };
  return known(parts) ?? { page: 'unknown', address };
}

function known(parts: readonly (string | null)[]): Route | null {
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
    case 'evidence':
      if (first === undefined) return { page: name };
      return first === 'coverage' ? { page: name, covered: true } : { page: name, entry: first };
    default:
      return null;
  }
}

const join = (...parts: readonly string[]): string => `#/${parts.map(encodeURIComponent).join('/')}`;

/** Addresses for links, the one place that writes them; `routeOf` reads them back. */
export const ADDRESS = {
  workbench: '#/',
  control: (id: string): string => join('control', id),
  compare: join('compare'),
  journeys: join('journeys'),
  report: join('report'),
  files: join('files'),
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
