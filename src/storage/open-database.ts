import { type Database, type DatabasePlace, defineDatabase, schemaVersion } from './database.ts';
import { withDeadline } from './deadline.ts';
import { metaRow } from './packed-rows.ts';
import { readMeta } from './stored-rows.ts';

export type OpenedDatabase =
  /** With the id of the device that it belongs to, when that can be read. */
  | { readonly kind: 'open'; readonly database: Database; readonly deviceId: string | null }
  /** Written by a later version of the app: neither read nor changed. */
  | { readonly kind: 'too-new' }
  /** There was a database, and there is none any more. */
  | { readonly kind: 'vanished' }
  | { readonly kind: 'unavailable'; readonly error: unknown };

export interface OpenRequest extends Partial<DatabasePlace> {
  readonly name: string;
  /** Id to give the device when the database is new; null when it must not be new. */
  readonly newDevice: string | null;
  /**
   * Called when another tab deletes the database or brings it to a later version. It is closed by
   * then.
   */
  readonly onReplaced: (by: 'later-version' | 'deletion') => void;
  /** Called when the browser closes the connection by itself: the data may be gone. */
  readonly onLost: () => void;
  readonly deadlineMilliseconds: number;
  /** Called before an older database is brought to this version: the moment for a copy. */
  readonly beforeMigration: () => Promise<void>;
}

/** Never rejects. */
export async function openDatabase(request: OpenRequest): Promise<OpenedDatabase> {
  let database: Database | null = null;
  try {
    // Where storage is denied, already the access to `indexedDB` may throw.
    const { indexedDB = globalThis.indexedDB, IDBKeyRange = globalThis.IDBKeyRange } = request;
    if (!indexedDB) throw new DOMException('This browser has no IndexedDB', 'NotSupportedError');
    // Never answered by Chromium while it is clearing the data.
    const look = isEarlierByNumber(request.name, indexedDB);
    if (await withDeadline(look, request.deadlineMilliseconds / 4)) {
      // What can be read can be migrated; without a copy the migration is still one transaction.
      await request.beforeMigration().catch(() => {});
    }
    database = defineDatabase({ name: request.name, indexedDB, IDBKeyRange });
    const work = openUnlessLater(database, indexedDB, request);
    return await withDeadline(work, request.deadlineMilliseconds);
  } catch (error) {
    database?.close();
    if (error instanceof DatabaseVanished) return { kind: 'vanished' };
    return { kind: 'unavailable', error };
  }
}

class DatabaseVanished extends Error {}

/**
 * Dexie opens a later database with whatever it finds in it, and on request makes way for a later
 * app only to open again: an old tab would go on writing old rows into new data. So both are
 * decided here.
 */
async function openUnlessLater(
  database: Database,
  factory: IDBFactory,
  { newDevice, onReplaced, onLost }: OpenRequest,
): Promise<OpenedDatabase> {
  if (await isLaterByNumber(database.name, factory)) return { kind: 'too-new' };
  // Dexie opens by itself again after an InvalidStateError. By then the database must not be new
  // any more.
  let newOwner = newDevice;
  database.on('populate', (transaction) => {
    if (newOwner === null) throw new DatabaseVanished();
    return transaction.table('meta').add(metaRow(newOwner, new Map()));
  });
  database.on('versionchange', ({ newVersion }) => {
    database.close({ disableAutoOpen: true });
    onReplaced(newVersion === null ? 'deletion' : 'later-version');
    return false;
  });
  await database.open();
  newOwner = null;
  // Dexie's own event is also fired when we close.
  database.backendDB().addEventListener('close', onLost);
  const meta = readMeta(await database.meta.get('ledger'));
  if (meta === null || meta.schema <= schemaVersion) {
    return { kind: 'open', database, deviceId: meta?.device ?? null };
  }
  database.close({ disableAutoOpen: true });
  return { kind: 'too-new' };
}

async function isLaterByNumber(name: string, factory: IDBFactory): Promise<boolean> {
  return ((await schemaByNumber(name, factory)) ?? 0) > schemaVersion;
}

async function isEarlierByNumber(name: string, factory: IDBFactory): Promise<boolean> {
  const found = await schemaByNumber(name, factory).catch(() => null);
  return found !== null && found < schemaVersion;
}

const listMilliseconds = 1000;

/** Dexie multiplies versions by 10, and may add a little for a repair of its own. */
async function schemaByNumber(name: string, factory: IDBFactory): Promise<number | null> {
  // Firefox before 126 cannot say, and Chromium never answers while site data is being cleared; there
  // the check after opening has to do.
  const list = factory.databases?.() ?? Promise.resolve([]);
  const all = await withDeadline(list, listMilliseconds).catch(() => []);
  const found = all.find((database) => database.name === name);
  return found ? Math.floor((found.version ?? 0) / 10) : null;
}
