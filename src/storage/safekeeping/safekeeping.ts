import type { CarriedEvent } from '#domain/ledger/carried-event.ts';
import type { OutsideCopy } from '#domain/safekeeping/copy-age.ts';
import { decodeBackup } from '#exchange/read-backup.ts';
import { type Result, refused } from '#exchange/result.ts';
import { changeEvents } from '../change-events.ts';
import type { QuarantineRow } from '../database.ts';
import type { LedgerState } from '../ledger-state.ts';
import { type Ledger, ledgerOf } from '../ledger-store.ts';
import { type LedgerOptions, openState } from '../open-ledger.ts';
import { readStoredEvents, type StoredEvents } from '../stored-events.ts';
import { withBackupLock } from './backup-lock.ts';
import { checkLedger, type DataFindings } from './check-ledger.ts';
import { type ImportPreview, mergedWith, previewOf } from './import-preview.ts';
import { type KeptRecords, openKeptRecords } from './kept-records.ts';
import { clashSentence } from './recovery.ts';
import type { SnapshotFile, SnapshotReason } from './snapshot-name.ts';
import { dropOlderSnapshots, listSnapshots, readSnapshotBytes } from './snapshot-store.ts';
import { keepPacked, type PackedLog, packLog } from './take-snapshot.ts';

export type ImportWay = 'merge' | 'replace';

/** An import that was done. */
export interface ImportDone {
  readonly added: number;
  readonly removed: number;
  /** The copy taken before; null where this browser keeps none. */
  readonly snapshot: SnapshotFile | null;
  /** Puts everything back as it was, and keeps what was answered since. */
  undo(): Promise<void>;
}

/** Everything that is done with the ledger as a whole. What fails rejects, and has changed nothing. */
export interface Safekeeping {
  readonly ledger: Ledger;
  /** The whole log with what is not saved yet, as a backup file. */
  pack(): Promise<PackedLog>;
  /** Null when the records of copies cannot be opened. */
  readonly records: KeptRecords | null;
  /** To be called once a file was really handed over. */
  noteCopy(packed: PackedLog): Promise<OutsideCopy>;
  previewFile(bytes: Uint8Array): Promise<Result<ImportPreview>>;
  previewSnapshot(snapshot: SnapshotFile): Promise<Result<ImportPreview>>;
  import(preview: ImportPreview, way: ImportWay, reason: SnapshotReason): Promise<ImportDone>;
  /** Newest first; empty where this browser keeps none. */
  snapshots(): Promise<readonly SnapshotFile[]>;
  /** @returns how many were dropped to make room */
  dropOlderSnapshots(): Promise<number>;
  check(): Promise<DataFindings>;
  quarantined(): Promise<readonly QuarantineRow[]>;
  close(): void;
}

export async function openSafekeeping(options: LedgerOptions = {}): Promise<Safekeeping> {
  const state = await openState(options);
  const records = await openKeptRecords(state.request).catch(() => null);
  const { device, request, stores } = state;
  const preview = async (bytes: Uint8Array): Promise<Result<ImportPreview>> => {
    const backup = await decodeBackup(bytes);
    if (!backup.ok) return backup;
    const value = await previewOf(backup.value, await readHere(state), device.now());
    return value.difference.clashes > 0 ? refused(clashSentence) : { ok: true, value };
  };
  return {
    ledger: ledgerOf(state),
    records,
    pack: () => pack(state),
    noteCopy: async ({ at, answers, events }) => {
      await records?.keepLastCopy({ at, answers, events });
      return { at, answers, events };
    },
    previewFile: preview,
    previewSnapshot: async (snapshot) => {
      const bytes = stores && (await readSnapshotBytes(stores, snapshot));
      return bytes ? preview(bytes) : refused('This snapshot is damaged, and of no use any more.');
    },
    import: (it, way, reason) =>
      withBackupLock(request.name, () => importBackup(state, it, { way, reason })),
    snapshots: async () => (stores ? listSnapshots(stores, device) : []),
    dropOlderSnapshots: async () => (stores ? dropOlderSnapshots(stores, device) : 0),
    check: () => withBackupLock(request.name, () => checkLedger(state)),
    quarantined: async () => (await state.database?.quarantine.toArray()) ?? [],
    close: () => {
      records?.close();
      ledgerOf(state).close();
    },
  };
}

/** @throws when the log is there and cannot be read: half a backup is none */
async function readHere({ request, unsaved, status }: LedgerState): Promise<StoredEvents> {
  const isStored = status.kind !== 'memory-only';
  const stored = isStored ? await readStoredEvents(request) : null;
  const { events, damaged } = stored ?? { events: [], damaged: [] };
  const known = new Set(events.map(({ id }) => id));
  const inMemory = unsaved.map(({ event }) => event).filter(({ id }) => !known.has(id));
  return { events: [...events, ...inMemory], damaged };
}

async function pack(state: LedgerState): Promise<PackedLog> {
  const { events, damaged } = await readHere(state);
  const { device, deviceId } = state;
  return packLog(events, { at: device.now(), deviceId, leftOut: damaged.length });
}

async function importBackup(
  state: LedgerState,
  { backup }: ImportPreview,
  { way, reason }: { readonly way: ImportWay; readonly reason: SnapshotReason },
): Promise<ImportDone> {
  const snapshot = await snapshotBefore(state, reason);
  let before: readonly CarriedEvent[] = [];
  const { added, removed } = await changeEvents(state, (here) => {
    before = here.events;
    return way === 'merge' ? mergedWith(here.events, backup.events) : backup.events;
  });
  const brought = new Set(backup.events.map(({ id }) => id));
  const undo = () =>
    withBackupLock(state.request.name, async () => {
      await changeEvents(state, (now) => [
        ...now.events.filter(({ id }) => !brought.has(id)),
        ...before,
      ]);
    });
  return { added: added.length, removed: removed.length, snapshot, undo };
}

/** Where the browser keeps no files, or has no room for one more, `undo` still knows what there was. */
async function snapshotBefore(
  state: LedgerState,
  reason: SnapshotReason,
): Promise<SnapshotFile | null> {
  const { stores, device } = state;
  if (!stores) return null;
  try {
    const packed = await pack(state);
    return packed.events === 0 ? null : await keepPacked({ stores, device, reason }, packed);
  } catch {
    return null;
  }
}
