/** All that the recovery screen needs, imported when it is. */
import { isoDateOf } from '#domain/local-day.ts';
import { type Backup, backupFileName } from '#exchange/backup-file.ts';
import { decodeBackup } from '#exchange/read-backup.ts';
import { type Result, refused } from '#exchange/result.ts';
import { thisDevice } from '#storage/device.ts';
import { browserStores } from '#storage/safekeeping/other-stores.ts';
import {
  examineLoss,
  type LossReport,
  recoverWith,
  startAnew,
} from '#storage/safekeeping/recovery.ts';
import type { SnapshotFile } from '#storage/safekeeping/snapshot-name.ts';
import { listSnapshots, readSnapshotBytes } from '#storage/safekeeping/snapshot-store.ts';

export interface RecoveryRoom {
  readonly report: LossReport;
  /** Newest first. */
  readonly snapshots: readonly SnapshotFile[];
  readSnapshot(snapshot: SnapshotFile): Promise<Result<Backup>>;
  /** The snapshot itself, a backup file as it is. */
  snapshotFile(snapshot: SnapshotFile): Promise<Result<File>>;
  readFile(file: File): Promise<Result<Backup>>;
  /** @param backup null: go on with what is left */
  recover(backup: Backup | null): Promise<{ readonly answers: number }>;
  startAnew(): Promise<void>;
}

export async function openRecoveryRoom(): Promise<RecoveryRoom> {
  const stores = browserStores();
  const snapshots = stores ? await listSnapshots(stores, thisDevice).catch(() => []) : [];
  const bytesOf = async (it: SnapshotFile) => stores && (await readSnapshotBytes(stores, it));
  return {
    report: await examineLoss(),
    snapshots,
    readSnapshot: async (snapshot) => {
      const bytes = await bytesOf(snapshot);
      return bytes ? decodeBackup(bytes) : refused(damagedSnapshot);
    },
    snapshotFile: async (snapshot) => {
      const bytes = await bytesOf(snapshot);
      const name = backupFileName(isoDateOf(snapshot.day));
      if (!bytes) return refused(damagedSnapshot);
      return { ok: true, value: new File([bytes], name, { type: 'application/gzip' }) };
    },
    readFile: async (file) => decodeBackup(new Uint8Array(await file.arrayBuffer())),
    recover: (backup) => recoverWith(backup?.events ?? []),
    startAnew: () => startAnew(),
  };
}

const damagedSnapshot = 'This snapshot is damaged. Try an older one.';
