/**
 * A worker of ours has no business with any network. The page's policy says so in a header; this says it again for a
 * host that cannot send headers, since a policy in the page itself does not bind its workers. Imported first, so that it
 * holds before any other line runs.
 */
const NETWORK = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'importScripts',
  'Worker',
] as const;

for (const name of NETWORK) {
  let place: object | null = globalThis;
  while (place !== null) {
    if (place === globalThis || Object.hasOwn(place, name)) {
      Object.defineProperty(place, name, { value: undefined, writable: false, configurable: false });
    }
    place = Object.getPrototypeOf(place) as object | null;
  }
}
