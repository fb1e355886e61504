import { Home } from '../keep/home.ts';
import { tabSignals } from '../keep/signals.ts';
import { BrowserVault } from '../keep/vault.ts';
import { storageOrNull, tabName, tabStorageOrNull } from '../keep/while-open.ts';

/** The one place where this browser keeps the scenarios. */
export function openHome(): Home {
  return new Home({
    vault: new BrowserVault(),
    signals: tabSignals(),
    storage: storageOrNull(),
    ofTab: tabStorageOrNull(),
    tab: tabName(),
    now: () => Date.now(),
  });
}
