import Dexie, { type Table } from 'dexie';
import { hasFields, isCount, isNumber, isText } from '#domain/ledger/shape.ts';
import type { OutsideCopy } from '#domain/safekeeping/copy-age.ts';
import type { LedgerPlace } from '../stored-events.ts';

/**
 * What the app remembers about copies, in a small database of its own: it is about this browser, not
 * about the learner, and no part of a backup.
 */
export interface KeptRecords {
  lastCopy(): Promise<OutsideCopy | null>;
  /** Only after a file has really been handed over or written. */
  keepLastCopy(copy: OutsideCopy): Promise<void>;
  /** When the person put off the question for a copy, in milliseconds since the epoch. */
  putOffAt(): Promise<number | null>;
  putOff(at: number): Promise<void>;
  folder(): Promise<FolderRecord | null>;
  keepFolder(folder: FolderRecord | null): Promise<void>;
  close(): void;
}

/** The folder that the person chose for copies. */
export interface FolderRecord {
  readonly handle: FileSystemDirectoryHandle;
  /** What went wrong the last time; null when all went well. */
  readonly problem: string | null;
}

export const recordsNameOf = (name: string) => `${name}-copies`;

const isCopy = hasFields({ at: isNumber, answers: isCount, events: isCount });

export async function openKeptRecords({
  name,
  indexedDB = globalThis.indexedDB,
  IDBKeyRange = globalThis.IDBKeyRange,
}: LedgerPlace): Promise<KeptRecords> {
  const database = new Dexie(recordsNameOf(name), { indexedDB, IDBKeyRange, cache: 'disabled' });
  database.version(1).stores({ records: '' });
  await database.open();
  const records: Table<unknown, string> = database.table('records');
  return {
    lastCopy: async () => {
      const copy = await records.get('last-copy');
      return isCopy(copy) ? (copy as OutsideCopy) : null;
    },
    keepLastCopy: async (copy) => {
      await records.put(copy, 'last-copy');
    },
    putOffAt: async () => {
      const at = await records.get('put-off');
      return isNumber(at) ? (at as number) : null;
    },
    putOff: async (at) => {
      await records.put(at, 'put-off');
    },
    folder: async () => {
      const { handle, problem } = Object(await records.get('folder'));
      if (typeof handle?.getFileHandle !== 'function') return null;
      return { handle, problem: isText(problem) ? problem : null };
    },
    keepFolder: async (folder) => {
      if (folder) await records.put(folder, 'folder');
      else await records.delete('folder');
    },
    close: () => database.close(),
  };
}
