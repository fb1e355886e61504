import { tabStorageOrNull } from './while-open.ts';

/** What this tab alone remembers over a reload, and forgets when it is closed: where a class is, never a word of anybody's work. */
const PREFIX = 'headwater.taught.';

/** What was remembered under a name, as anybody may have written it; undefined where there is nothing to be read. */
export function recalled(name: string): unknown {
  try {
    return JSON.parse(tabStorageOrNull()?.getItem(`${PREFIX}${name}`) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Storage can be switched off or full; then a reload begins anew. */
export function remember(name: string, value: unknown): void {
  try {
    tabStorageOrNull()?.setItem(`${PREFIX}${name}`, JSON.stringify(value));
  } catch {
    // It holds for as long as the page is open.
  }
}
