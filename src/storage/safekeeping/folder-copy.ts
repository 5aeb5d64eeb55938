import { isoDateOf, localDayOf } from '#domain/local-day.ts';
import { backupFileName } from '#exchange/backup-file.ts';
import type { Device } from '../device.ts';
import type { FolderRecord, KeptRecords } from './kept-records.ts';
import { writePrivateFile } from './private-files.ts';
import type { PackedLog } from './take-snapshot.ts';

/** Chromium's; the types of the web platform do not have it. */
interface AskableHandle {
  queryPermission?(wish: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(wish: { mode: 'readwrite' }): Promise<PermissionState>;
}

export const permissionProblem = 'The browser wants to be asked again before it writes there.';

/**
 * Writes today's copy into the folder that the person chose, if they chose one. What goes wrong is
 * kept with the folder and told on the settings page; it never stops anything else.
 * @param isAsked by a press of the person, the only moment in which a browser lets itself be asked
 * @returns whether a copy was written
 */
export async function saveIntoFolder(
  records: KeptRecords,
  clock: Pick<Device, 'offsetMinutesAt'>,
  { at, answers, events, bytes }: PackedLog,
  isAsked = false,
): Promise<boolean> {
  const folder = await records.folder();
  if (!folder) return false;
  const problem = await tryToWrite(folder, fileNameAt(at, clock), bytes, isAsked);
  if (problem !== folder.problem) await records.keepFolder({ ...folder, problem });
  if (problem !== null) return false;
  await records.keepLastCopy({ at, answers, events });
  return true;
}

export function fileNameAt(at: number, clock: Pick<Device, 'offsetMinutesAt'>): string {
  return backupFileName(isoDateOf(localDayOf(at, clock.offsetMinutesAt(at))));
}

async function tryToWrite(
  { handle }: FolderRecord,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  isAsked: boolean,
): Promise<string | null> {
  try {
    if (!(await isAllowed(handle, isAsked))) return permissionProblem;
    await writePrivateFile(handle, name, bytes);
    return null;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `The last copy could not be written: ${reason}`;
  }
}

async function isAllowed(folder: FileSystemDirectoryHandle, isAsked: boolean): Promise<boolean> {
  const handle: FileSystemDirectoryHandle & AskableHandle = folder;
  const wish = { mode: 'readwrite' } as const;
  const found = (await handle.queryPermission?.(wish)) ?? 'granted';
  if (found === 'granted') return true;
  return isAsked && (await handle.requestPermission?.(wish)) === 'granted';
}
