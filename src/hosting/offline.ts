/**
 * Lets the page open without a network after the first visit. Failing to do so is not worth a word to the reader:
 * the page works the same while there is a network.
 */
export function registerOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register('./service-worker.js').catch(() => undefined);
}
