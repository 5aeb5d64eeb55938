import { Workbox } from 'workbox-window';
import type { ContentStatus, WorkerMessage } from './messages.ts';
import { workerAddress } from './worker-address.ts';

export interface OfflineListeners {
  /** A new version is installed and waits; `apply` switches to it and reloads. */
  onUpdate(apply: () => void): void;
  onStatus(status: ContentStatus): void;
  /** The worker could not be installed; the site goes on working while there is a connection. */
  onFailure(): void;
}

/** A connection that is said to be back may not be yet, and may come back without being announced. */
const retryMilliseconds = [10_000, 30_000, 120_000];

/** Registers the worker below `base` and asks it to save the content for offline use. */
export async function registerOffline(base: string, listeners: OfflineListeners): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const worker = new Workbox(workerAddress(base), { scope: base, updateViaCache: 'none' });
  followUpdates(worker, listeners);
  let save = () => {};
  let retries = 0;
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
    if (data?.type !== 'CONTENT_STATUS') return;
    listeners.onStatus(data);
    const wait = data.interrupted ? retryMilliseconds[retries++] : undefined;
    if (wait !== undefined) setTimeout(() => save(), wait);
  });
  worker.addEventListener('redundant', async () => {
    // Also said of an old version that was replaced, and of a new one that failed while the old one stays.
    const registration = await navigator.serviceWorker.getRegistration(base);
    if (!registration?.active) listeners.onFailure();
  });
  try {
    const registration = await worker.register();
    const active = registration?.active ?? (await navigator.serviceWorker.ready).active;
    save = () => active?.postMessage({ type: 'SAVE_CONTENT' });
    save();
    // After a tunnel the rest follows by itself.
    addEventListener('online', () => {
      retries = 0;
      save();
    });
  } catch {
    listeners.onFailure();
  }
}

/**
 * The new version takes over all tabs at once, and the old one's files go with it: a page that stays open lacks what
 * it has not loaded yet. So a tab that nobody looks at follows by itself, the others when they are asked to or must.
 */
function followUpdates(worker: Workbox, { onUpdate }: OfflineListeners): void {
  let hasVersion = navigator.serviceWorker.controller !== null;
  let isWanted = false;
  let isReplaced = false;
  const apply = () => {
    isWanted = true;
    if (isReplaced) location.reload();
    else worker.messageSkipWaiting();
  };
  worker.addEventListener('waiting', () => onUpdate(apply));
  worker.addEventListener('controlling', () => {
    const isFirst = !hasVersion && !isWanted;
    hasVersion = true;
    if (isFirst) return;
    isReplaced = true;
    if (isWanted || document.hidden) location.reload();
    onUpdate(apply);
    addEventListener('vite:preloadError', () => location.reload());
  });
}
