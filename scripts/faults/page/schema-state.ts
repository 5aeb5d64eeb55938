import { promised } from './stored-content.ts';

/** How far the stored data has been brought to a later schema. */
export interface SchemaState {
  readonly nativeVersion: number;
  readonly tables: readonly string[];
  /** Of the meta row. */
  readonly schema: number;
  /** Events by the schema that they were migrated to; 1 for those that never were. */
  readonly events: Readonly<Record<number, number>>;
}

/** Reads past the product, which might migrate. */
export async function schemaState(): Promise<SchemaState> {
  const database = await promised(indexedDB.open('goldset'));
  const read = database.transaction(['events', 'meta']);
  const [rows, meta] = await Promise.all([
    promised(read.objectStore('events').getAll()),
    promised(read.objectStore('meta').get('ledger')),
  ]);
  const events: Record<number, number> = {};
  for (const { migratedTo = 1 } of rows) events[migratedTo] = (events[migratedTo] ?? 0) + 1;
  const state = {
    nativeVersion: database.version,
    tables: [...database.objectStoreNames],
    schema: Number(meta?.schema),
    events,
  };
  database.close();
  return state;
}

let careless: IDBDatabase | undefined;

/** Keeps a connection open that makes way for nobody, as a page of long ago would. */
export async function holdOn(): Promise<void> {
  careless = await promised(indexedDB.open('goldset'));
}

export function letGo(): void {
  careless?.close();
}
