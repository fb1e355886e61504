import type { Endpoint } from 'comlink';

/** What a worker of Node and its parent port have in common. */
export interface NodePort {
  postMessage(message: unknown, transfer?: readonly ArrayBuffer[]): void;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  off(event: 'message', listener: (message: unknown) => void): unknown;
}

/** Makes a port of Node look to comlink like one of a browser: messages come as events with `data`. */
export function nodeEndpoint(port: NodePort): Endpoint {
  const listeners = new Map<EventListenerOrEventListenerObject, (message: unknown) => void>();
  return {
    postMessage: (message: unknown, transfer?: Transferable[]) => {
      // comlink transfers nothing but what we mark, and we mark array buffers only.
      port.postMessage(message, transfer as ArrayBuffer[] | undefined);
    },
    addEventListener: (_type, listener) => {
      const onMessage = (data: unknown): void => {
        const event = new MessageEvent('message', { data });
        if (typeof listener === 'function') {
          listener(event);
        } else {
          listener.handleEvent(event);
        }
      };
      listeners.set(listener, onMessage);
      port.on('message', onMessage);
    },
    removeEventListener: (_type, listener) => {
      const onMessage = listeners.get(listener);
      if (onMessage !== undefined) {
        listeners.delete(listener);
        port.off('message', onMessage);
      }
    },
  };
}
