// The build puts two lines before this file: CACHE, named by a hash of everything listed, and FILES, the whole site.
// Any change in any file gives another cache name, so a page is never put together from two releases.

const scope = new URL(self.registration.scope);

async function install() {
  const cache = await caches.open(CACHE);
  await cache.addAll(FILES.map((file) => new Request(new URL(file, scope), { cache: 'reload' })));
  await self.skipWaiting();
}

async function activate() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith('headwater-') && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function answer(request) {
  const cache = await caches.open(CACHE);
  // Every address within the scope is the one page: what it shows is in the part after the hash sign.
  const wanted = request.mode === 'navigate' ? new Request(new URL('./', scope)) : request;
  // What was kept was asked for by this worker, not by the page: a host that answers `Vary: Origin` would hide it.
  return (await cache.match(wanted, { ignoreSearch: true, ignoreVary: true })) ?? fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope.href)) return;
  event.respondWith(answer(request));
});
