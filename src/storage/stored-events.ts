import { type CarriedEvent, isCarriedEvent, isPlainJson } from '#domain/ledger/carried-event.ts';
import { mapInSlices } from '#exchange/in-slices.ts';
import type { DatabasePlace } from './database.ts';

/** Rows of the log as they are stored. */
export interface StoredEvents {
  /** Also of kinds that this version does not know. */
  readonly events: readonly CarriedEvent[];
  /** Rows that no file could carry. */
  readonly damaged: readonly unknown[];
}

/** Where the database is; without the rest, in this browser. */
export type LedgerPlace = Pick<DatabasePlace, 'name'> & Partial<DatabasePlace>;

/** A slow phone copies them in some 15 ms. */
const rowsAtOnce = 250;

/**
 * Reads the whole log, whatever version of the app wrote it: for a copy of data that this version
 * may not touch, too. It opens a connection of its own, as it is found, and writes nothing.
 * @throws when not every row could be read
 */
export async function readStoredEvents({
  name,
  indexedDB = globalThis.indexedDB,
  IDBKeyRange = globalThis.IDBKeyRange,
}: LedgerPlace): Promise<StoredEvents | null> {
  const database = await openAsFound(indexedDB, name);
  if (!database) return null;
  try {
    if (!database.objectStoreNames.contains('events')) return null;
    const store = database.transaction('events').objectStore('events');
    const count = await answerOf(store.count());
    const rows = await readRows(store, IDBKeyRange);
    if (rows.length !== count) throw new Error('Not every row of the log could be read.');
    return await siftRows(rows);
  } finally {
    database.close();
  }
}

async function siftRows(rows: readonly unknown[]): Promise<StoredEvents> {
  const sound = await mapInSlices(rows, (row) => isCarriedEvent(row) && isPlainJson(row));
  return {
    events: rows.filter((_, index) => sound[index]) as CarriedEvent[],
    damaged: rows.filter((_, index) => !sound[index]),
  };
}

/** In pieces, so that the page stays alive; in one transaction, so that they belong together. */
async function readRows(store: IDBObjectStore, KeyRange: typeof IDBKeyRange): Promise<unknown[]> {
  const rows: unknown[] = [];
  let range: IDBKeyRange | null = null;
  for (;;) {
    const keys: IDBRequest<IDBValidKey[]> = store.getAllKeys(range, rowsAtOnce);
    const [found, piece] = [await answerOf(keys), await answerOf(store.getAll(range, rowsAtOnce))];
    for (const row of piece) rows.push(row);
    const last = found.at(-1);
    if (last === undefined || found.length < rowsAtOnce) return rows;
    range = KeyRange.lowerBound(last, true);
  }
}

/** Null when there is none. */
function openAsFound(factory: IDBFactory, name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name);
    // Only one that is not there needs an upgrade. It must not come into being.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => {
      const database = request.result;
      database.onversionchange = () => database.close();
      resolve(database);
    };
    request.onerror = () => {
      if (request.error?.name === 'AbortError') resolve(null);
      else reject(request.error);
    };
  });
}

function answerOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
