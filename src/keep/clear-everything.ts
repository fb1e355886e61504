/** Everything this page has kept in the browser begins with its name. */
const NAME = 'headwater';

/**
 * Takes away all that this page has kept in this browser: scenarios and their copies, what is remembered of its looks, and its own
 * copy for use without a network. What the browser does not allow to be taken away stays, and is named.
 *
 * @returns what could not be cleared; empty when all of it is gone
 */
export async function clearEverything(): Promise<string[]> {
  const steps: Readonly<Record<string, () => Promise<void> | void>> = {
    databases: clearDatabases,
    caches: clearCaches,
    storage: () => {
      for (const storage of [localStorage, sessionStorage]) clearStorage(storage);
    },
  };
  const left: string[] = [];
  for (const [name, step] of Object.entries(steps)) {
    try {
      await step();
    } catch {
      left.push(name);
    }
  }
  return left;
}

async function clearDatabases(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(NAME);
    request.onsuccess = () => {
      resolve();
    };
    request.onerror = () => {
      reject(request.error ?? new DOMException('', 'UnknownError'));
    };
    request.onblocked = () => {
      reject(new DOMException('', 'InvalidStateError'));
    };
  });
}

async function clearCaches(): Promise<void> {
  if (!('caches' in globalThis)) return;
  const names = (await caches.keys()).filter((name) => name.startsWith(`${NAME}-`));
  await Promise.all(names.map((name) => caches.delete(name)));
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.map((registration) => registration.unregister()));
}

function clearStorage(storage: Storage): void {
  const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
  for (const key of keys) if (key.startsWith(NAME)) storage.removeItem(key);
}
