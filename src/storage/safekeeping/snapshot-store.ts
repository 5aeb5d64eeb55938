import { localDayOf } from '#domain/local-day.ts';
import { snapshotsToDrop } from '#domain/safekeeping/thin-snapshots.ts';
import { sha256 } from '#exchange/sha-256.ts';
import type { Device } from '../device.ts';
import type { OtherStores } from './other-stores.ts';
import { readPrivateFile, removePrivateFile, writePrivateFile } from './private-files.ts';
import {
  readSnapshotName,
  type SnapshotFacts,
  type SnapshotFile,
  snapshotName,
} from './snapshot-name.ts';

type Clock = Pick<Device, 'now' | 'offsetMinutesAt'>;

const folderName = 'snapshots';

/** Newest first. */
export async function listSnapshots(stores: OtherStores, clock: Clock): Promise<SnapshotFile[]> {
  const folder = await snapshotFolder(stores);
  if (!folder) return [];
  const found: SnapshotFile[] = [];
  for await (const name of folder.keys()) {
    const snapshot = readSnapshotName(name, (at) => clock.offsetMinutesAt(at));
    if (snapshot) found.push(snapshot);
  }
  return found.sort((one, other) => other.at - one.at);
}

/** Null when it is gone, or not what was written. */
export async function readSnapshotBytes(
  stores: OtherStores,
  snapshot: SnapshotFile,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const folder = await snapshotFolder(stores);
  const bytes = folder && (await readPrivateFile(folder, snapshot.name));
  return bytes && (await sha256(bytes)) === snapshot.sha256 ? bytes : null;
}

/**
 * Writes a snapshot and reads it back. Only then older ones are dropped, by age and by weight.
 * @throws when it could not be written, or reads otherwise; nothing older is dropped then
 */
export async function keepSnapshot(
  stores: OtherStores,
  clock: Clock,
  facts: Omit<SnapshotFacts, 'bytes' | 'sha256'>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<SnapshotFile> {
  const folder = await snapshotFolder(stores, true);
  if (!folder) throw new DOMException('This browser keeps no files for sites', 'NotSupportedError');
  const checksum = await sha256(bytes);
  const name = snapshotName({ ...facts, bytes: bytes.length, sha256: checksum });
  await writePrivateFile(folder, name, bytes);
  const written = readSnapshotName(name, (at) => clock.offsetMinutesAt(at));
  if (!written || !(await readSnapshotBytes(stores, written))) {
    await removePrivateFile(folder, name);
    throw new Error('The snapshot could not be read back.');
  }
  await thin(folder, await listSnapshots(stores, clock), clock);
  return written;
}

/** Makes room where the browser has none left: all but the newest go. */
export async function dropOlderSnapshots(stores: OtherStores, clock: Clock): Promise<number> {
  const folder = await snapshotFolder(stores);
  const older = (await listSnapshots(stores, clock)).slice(1);
  for (const { name } of older) if (folder) await removePrivateFile(folder, name);
  return older.length;
}

async function thin(
  folder: FileSystemDirectoryHandle,
  snapshots: readonly SnapshotFile[],
  clock: Clock,
): Promise<void> {
  const now = clock.now();
  const today = localDayOf(now, clock.offsetMinutesAt(now));
  for (const { name } of snapshotsToDrop(snapshots, today)) await removePrivateFile(folder, name);
}

async function snapshotFolder(
  { files }: OtherStores,
  create = false,
): Promise<FileSystemDirectoryHandle | null> {
  const folder = await files(create);
  return folder?.getDirectoryHandle(folderName, { create }).catch(() => null) ?? null;
}
