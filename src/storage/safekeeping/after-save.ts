import type { Canary } from '#domain/safekeeping/canary.ts';
import { type SaveOccasion, wantsSnapshot } from '#domain/safekeeping/snapshot-timing.ts';
import type { LedgerState } from '../ledger-state.ts';
import { ifBackupLockIsFree } from './backup-lock.ts';
import { writeFileCanary } from './canary-stores.ts';
import { saveIntoFolder } from './folder-copy.ts';
import { openKeptRecords } from './kept-records.ts';
import type { OtherStores } from './other-stores.ts';
import { askToPersist } from './persistence.ts';
import { listSnapshots } from './snapshot-store.ts';
import { keepPacked, packStoredLog } from './take-snapshot.ts';

/** What follows an answer at leisure: the second canary, the wish to be kept, and a snapshot. */
export async function afterSave(
  { request, device, deviceId }: LedgerState,
  stores: OtherStores,
  { canary, occasion }: { readonly canary: Canary; readonly occasion: SaveOccasion },
): Promise<void> {
  await writeFileCanary(stores, canary);
  await askToPersist(stores);
  await ifBackupLockIsFree(request.name, async () => {
    const newest = (await listSnapshots(stores, device))[0];
    if (!wantsSnapshot(newest ?? null, { ...canary, occasion })) return;
    const packed = await packStoredLog({ place: request, device, deviceId });
    if (!packed) return;
    const records = await openKeptRecords(request);
    try {
      await saveIntoFolder(records, device, packed);
    } finally {
      records.close();
    }
    await keepPacked(
      { stores, device, reason: occasion === 'answer' ? 'half-hour' : occasion },
      packed,
    );
  });
}
