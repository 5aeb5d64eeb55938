import type { LedgerEvent } from '#domain/ledger/event.ts';
import { inOrder } from '#domain/ledger/order.ts';
import { replay } from '#domain/ledger/projection.ts';
import { standingEvents } from '#domain/ledger/undo.ts';
import { type Database, defineDatabase } from '#storage/database.ts';
import { readAllEvents } from '#storage/history.ts';
import { readSnapshot } from '#storage/snapshot.ts';
import { canonical } from './canonical.ts';

export interface Examined {
  readonly events: number;
  /** Everything that is wrong with what is stored; empty when nothing is. */
  readonly problems: readonly string[];
}

/** Looks at what is stored past the ledger, which would mend on opening what it finds broken. */
export async function withStored<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = defineDatabase({ name: 'goldset', indexedDB, IDBKeyRange });
  await database.open();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

export interface Expectations {
  /** The log was changed as a whole: numbers may be missing from it, and are not given again. */
  readonly isChanged?: boolean;
}

/**
 * All events can be read, numbered without a gap, and among them all that were said to be saved; the stored
 * projection is what replay makes of them; nothing is damaged or set aside.
 */
export function examineStored(
  acknowledged: readonly string[],
  { isChanged = false }: Expectations = {},
): Promise<Examined> {
  return withStored(async (database) => {
    const { values: events, damaged } = await readAllEvents(database);
    const ids = new Set(events.map(({ id }) => id));
    const lost = acknowledged.filter((id) => !ids.has(id));
    const snapshot = await readSnapshot(database);
    const torn = [...damaged, ...snapshot.damaged].map(({ table, key }) => `${table} ${key}`);
    const setAside = await database.quarantine.count();
    const problems = [
      ...(lost.length > 0 ? [`${lost.length} of ${acknowledged.length} saved events lost`] : []),
      ...torn.map((place) => `unreadable: ${place}`),
      ...(setAside > 0 ? [`${setAside} rows set aside`] : []),
      ...(isChanged ? [] : numberProblems(events)),
    ];
    const head = isChanged ? { head: null } : {};
    const given = canonical({ ...replay(events), ...head });
    if (canonical({ ...snapshot.projection, ...head }) !== given) {
      problems.push('the stored projection is not what the events give');
    }
    const written = new Map(
      standingEvents(inOrder(events)).flatMap((event) =>
        event.kind === 'noted' ? [[event.subject, event.text] as const] : [],
      ),
    );
    for (const { question, text } of await database.notes.toArray()) {
      if ((written.get(question) ?? '') !== text) problems.push(`note on ${question} is another`);
    }
    return { events: events.length, problems };
  });
}

function numberProblems(events: readonly LedgerEvent[]): string[] {
  const ofDevice = new Map<string, number[]>();
  for (const { device, seq } of events) {
    ofDevice.set(device, [...(ofDevice.get(device) ?? []), seq]);
  }
  return [...ofDevice].flatMap(([device, seqs]) => {
    const highest = Math.max(...seqs);
    const isWhole = new Set(seqs).size === seqs.length && highest === seqs.length;
    return isWhole ? [] : [`${seqs.length} events of ${device} are numbered up to ${highest}`];
  });
}

/** All rows of all tables as one text; null when there is no database. */
export async function storedText(): Promise<string | null> {
  const found = (await indexedDB.databases()).find(({ name }) => name === 'goldset');
  if (!found) return null;
  const database = await promised(indexedDB.open('goldset'));
  const rows: Record<string, unknown> = { version: database.version };
  for (const name of database.objectStoreNames) {
    const store = database.transaction(name).objectStore(name);
    rows[name] = [await promised(store.getAllKeys()), await promised(store.getAll())];
  }
  database.close();
  return canonical(rows);
}

export function promised<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
