import '../../../workers/no-network.ts';

/** Tells what is left of the network in a worker, at first sight and after trying to get it back. */
const NAMES = ['fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'importScripts', 'Worker'];

/** The global object and everything it inherits from. */
function places(): object[] {
  const chain: object[] = [];
  for (let place: object | null = globalThis; place !== null; place = Reflect.getPrototypeOf(place)) {
    chain.push(place);
  }
  return chain;
}

function isLeft(name: string): boolean {
  const atFirst = places().some((place) => Reflect.get(place, name) !== undefined);
  Reflect.deleteProperty(globalThis, name);
  Reflect.defineProperty(globalThis, name, { value: () => 'back again' });
  return atFirst || Reflect.get(globalThis, name) !== undefined;
}

postMessage(NAMES.filter(isLeft));
