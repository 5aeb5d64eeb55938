import { answersIn, type CarriedEvent } from '#domain/ledger/carried-event.ts';
import { encodeBackup } from '#exchange/backup-file.ts';
import type { Device } from '../device.ts';
import { type LedgerPlace, readStoredEvents } from '../stored-events.ts';
import type { OtherStores } from './other-stores.ts';
import type { SnapshotFile, SnapshotReason } from './snapshot-name.ts';
import { keepSnapshot } from './snapshot-store.ts';

export interface SnapshotRequest {
  readonly place: LedgerPlace;
  readonly stores: OtherStores;
  readonly device: Device;
  readonly deviceId: string;
  readonly reason: SnapshotReason;
}

/** The log as a backup file, from what is stored. */
export interface PackedLog {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
  readonly events: number;
  readonly answers: number;
  readonly at: number;
}

/** To be called with the backup lock. Null when nothing is stored yet. */
export async function packStoredLog({
  place,
  device,
  deviceId,
}: Pick<SnapshotRequest, 'place' | 'device' | 'deviceId'>): Promise<PackedLog | null> {
  const stored = await readStoredEvents(place);
  if (!stored || stored.events.length === 0) return null;
  return packLog(stored.events, { at: device.now(), deviceId, leftOut: stored.damaged.length });
}

export async function packLog(
  events: readonly CarriedEvent[],
  { at, deviceId, leftOut }: { at: number; deviceId: string; leftOut: number },
): Promise<PackedLog> {
  const head = { exportedAt: at, device: deviceId, leftOut };
  const packed = await encodeBackup(head, events);
  return { ...packed, events: events.length, answers: answersIn(events), at };
}

/** To be called with the backup lock. Null when nothing is stored yet. */
export async function takeSnapshot(request: SnapshotRequest): Promise<SnapshotFile | null> {
  const packed = await packStoredLog(request);
  return packed && keepPacked(request, packed);
}

export function keepPacked(
  { stores, device, reason }: Pick<SnapshotRequest, 'stores' | 'device' | 'reason'>,
  { at, events, answers, bytes }: PackedLog,
): Promise<SnapshotFile> {
  return keepSnapshot(stores, device, { at, reason, events, answers }, bytes);
}
