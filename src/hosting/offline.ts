/**
 * Lets the page open without a network after the first visit. Failing to do so is not worth a word to the reader:
 * the page works the same while there is a network. To be called when nothing else is to be fetched: the site's whole content is
 * asked for, and the first chart would wait for it.
 */
export function registerOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register('./service-worker.js').catch(() => undefined);
}
