import { withDeadline } from '../deadline.ts';
import { deleteDatabase } from './delete-everything.ts';

const probeName = 'goldset-probe';
const deadlineMilliseconds = 4000;

/**
 * Whether this browser can open any database for the site. Chromium keeps all of a site's in one place: when a file
 * of that is missing, not even a new one opens, until the person deletes the data of the site.
 */
export async function opensDatabases(factory = globalThis.indexedDB): Promise<boolean> {
  try {
    await withDeadline(openProbe(factory), deadlineMilliseconds);
  } catch {
    return false;
  }
  await deleteDatabase(probeName, factory).catch(() => {});
  return true;
}

function openProbe(factory: IDBFactory): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = factory.open(probeName);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}
