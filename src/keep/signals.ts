/** Tells other tabs that something has been kept. */
export interface Signals {
  tell(): void;
  listen(heard: () => void): void;
  close(): void;
}

/** Between the tabs of one browser. Where there is no such channel, a tab notices at its next save or when it is looked at. */
export function tabSignals(name = 'headwater'): Signals {
  if (typeof BroadcastChannel === 'undefined') return { tell: nothing, listen: nothing, close: nothing };
  const channel = new BroadcastChannel(name);
  return {
    tell: () => {
      channel.postMessage('kept');
    },
    listen: (heard) => {
      channel.onmessage = heard;
    },
    close: () => {
      channel.close();
    },
  };
}

function nothing(): void {
  // No other tab can be told.
}
