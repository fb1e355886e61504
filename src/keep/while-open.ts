import type { Keeper } from './keeper.svelte.ts';

/** Keeps at once when the page is hidden or left, and looks for what other tabs did when it is seen again. Undone by the answer. */
export function keepWhileOpen(keeper: Keeper): () => void {
  const leave = (): void => {
    keeper.leave();
  };
  const seen = (): void => {
    void (document.visibilityState === 'hidden' ? keeper.flush() : keeper.look());
  };
  addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', seen);
  return () => {
    removeEventListener('pagehide', leave);
    document.removeEventListener('visibilitychange', seen);
  };
}

/** The browser's storage that writes at once; null where it is switched off. */
export function storageOrNull(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** The same for what this tab alone remembers. */
export function tabStorageOrNull(): Storage | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}

/** A name for this tab that no other has. */
export function tabName(): string {
  return [...crypto.getRandomValues(new Uint32Array(2))].map((word) => word.toString(36)).join('-');
}
