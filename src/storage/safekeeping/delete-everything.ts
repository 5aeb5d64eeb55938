import { withDeadline } from '../deadline.ts';
import { recordsNameOf } from './kept-records.ts';
import { folderName } from './other-stores.ts';

const deadlineMilliseconds = 6000;

/**
 * Deletes all that the app keeps in this browser: databases, files, saved pages, local storage, the
 * worker. Only what is ours by name: other apps may live at the same address.
 * @param scope of the service worker, as an address
 * @returns what could not be deleted; empty when nothing is left
 */
export async function deleteEverything(name: string, scope: string): Promise<string[]> {
  const steps: readonly (readonly [what: string, work: () => Promise<unknown>])[] = [
    // First: without them the next visit is a first one, and no loss.
    ['settings', async () => clearLocal()],
    ['snapshots', removeFiles],
    ['answers', () => deleteDatabase(name)],
    ['the list of copies', () => deleteDatabase(recordsNameOf(name))],
    ['the offline worker', () => unregister(scope)],
    ['saved pages', () => deleteCaches(scope)],
  ];
  const left: string[] = [];
  for (const [what, work] of steps) {
    await withDeadline(work(), deadlineMilliseconds).catch(() => left.push(what));
  }
  return left;
}

export function deleteDatabase(name: string, factory = globalThis.indexedDB): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = factory.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

function clearLocal(): void {
  for (const store of [localStorage, sessionStorage]) {
    for (const key of Object.keys(store)) if (key.startsWith('goldset:')) store.removeItem(key);
  }
}

async function removeFiles(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(folderName, { recursive: true }).catch((error: unknown) => {
    if (Object(error).name !== 'NotFoundError') throw error;
  });
}

async function unregister(scope: string): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration(scope);
  await registration?.unregister();
}

/** Workbox names its cache after the scope. */
async function deleteCaches(scope: string): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith('goldset') || name.endsWith(scope)) await caches.delete(name);
  }
}
