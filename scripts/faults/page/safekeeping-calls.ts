import { eventChecksum } from '#exchange/event-checksum.ts';
import { decodeBackup } from '#exchange/read-backup.ts';
import { thisDevice } from '#storage/device.ts';
import { browserStores } from '#storage/safekeeping/other-stores.ts';
import { recoverWith } from '#storage/safekeeping/recovery.ts';
import {
  type ImportDone,
  type ImportWay,
  openSafekeeping,
  type Safekeeping,
} from '#storage/safekeeping/safekeeping.ts';
import { listSnapshots, readSnapshotBytes } from '#storage/safekeeping/snapshot-store.ts';
import { readStoredEvents } from '#storage/stored-events.ts';

let opened: Safekeeping | undefined;
let done: ImportDone | undefined;

function safekeeping(): Safekeeping {
  if (!opened) throw new Error('Inconsistent: no safekeeping was opened');
  return opened;
}

/** @returns how safe the ledger says that things are */
export async function openSafely(): Promise<string> {
  opened = await openSafekeeping();
  return opened.ledger.status.kind;
}

export function closeSafely(): void {
  opened?.close();
}

/** @param bytes of a backup file */
export async function importFile(bytes: readonly number[], way: ImportWay): Promise<void> {
  const preview = await safekeeping().previewFile(Uint8Array.from(bytes));
  if (!preview.ok) throw new Error(`Inconsistent: a good file was refused: ${preview.problems}`);
  done = await safekeeping().import(preview.value, way, 'import');
}

export async function undoImport(): Promise<void> {
  await done?.undo();
}

/** Everything as a backup file. */
export async function packed(): Promise<{
  readonly bytes: readonly number[];
  readonly events: number;
}> {
  const { bytes, events } = await safekeeping().pack();
  return { bytes: [...bytes], events };
}

/** Of the events in a backup file. */
export async function checksumOf(bytes: readonly number[]): Promise<string | null> {
  const backup = await decodeBackup(Uint8Array.from(bytes));
  return backup.ok ? eventChecksum(backup.value.events) : null;
}

/** @returns the reasons for which a file is refused; null when it would be taken */
export async function previewProblems(bytes: readonly number[]): Promise<readonly string[] | null> {
  const preview = await safekeeping().previewFile(Uint8Array.from(bytes));
  return preview.ok ? null : preview.problems;
}

/** Of what is stored: the checksum that stands in backup files. */
export async function storedChecksum(): Promise<string> {
  const stored = await readStoredEvents({ name: 'goldset' });
  return eventChecksum(stored?.events ?? []);
}

/** Of each snapshot that is listed: how many events can be had back from it; null when it is damaged. */
export async function snapshotEvents(): Promise<(number | null)[]> {
  const counts: (number | null)[] = [];
  for (const snapshot of await safekeeping().snapshots()) {
    const preview = await safekeeping().previewSnapshot(snapshot);
    counts.push(preview.ok ? preview.value.backup.events.length : null);
  }
  return counts;
}

export interface Recovered {
  /** Ids of the events in the snapshot. */
  readonly ids: readonly string[];
  /** False where the browser opens no database at all any more: then the snapshot can only be saved as a file. */
  readonly isRestored: boolean;
}

/** Takes the newest snapshot that can be read for what was lost. */
export async function recoverFromSnapshot(): Promise<Recovered> {
  closeSafely();
  const stores = browserStores();
  for (const snapshot of stores ? await listSnapshots(stores, thisDevice) : []) {
    const bytes = stores && (await readSnapshotBytes(stores, snapshot));
    const backup = bytes && (await decodeBackup(bytes));
    if (!backup?.ok) continue;
    const ids = backup.value.events.map(({ id }) => id);
    const isRestored = await recoverWith(backup.value.events).then(
      () => true,
      () => false,
    );
    return { ids, isRestored };
  }
  return { ids: [], isRestored: false };
}

/** Whether the browser opens any database for this site. */
export function opensDatabases(): Promise<boolean> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('control', 1);
    opening.onsuccess = () => {
      opening.result.close();
      resolve(true);
    };
    opening.onerror = () => resolve(false);
  });
}
