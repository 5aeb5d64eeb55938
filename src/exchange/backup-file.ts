import type { CarriedEvent } from '#domain/ledger/carried-event.ts';
import { eventChecksum } from './event-checksum.ts';
import { gzip } from './gzip.ts';
import { mapInSlices } from './in-slices.ts';

/**
 * Everything that a ledger holds, as a file: `goldset-2026-11-29.goldset-backup`. It is gzip of
 * JSON in UTF-8; unpacked, with one event a line, it is read just as well:
 *
 *     {
 *     "kind": "goldset-backup",
 *     "version": 1,
 *     "exportedAt": 1795982400000,
 *     "device": "<id of the device that wrote the file>",
 *     "devices": ["<id of every device with events in it>"],
 *     "schema": 1,
 *     "counts": { "answered": 1204, "session-started": 61 },
 *     "leftOut": 0,
 *     "sha256": "<64 hexadecimal digits>",
 *     "events": [
 *     {"id":"...","device":"...","seq":1,"at":1795982000000, ...},
 *     ...
 *     ]
 *     }
 *
 * `events` is the ledger (`src/domain/ledger/event.ts`), each event as it is stored, in any order,
 * with its id once, and also those of kinds that the writing app did not know. Everything else of the
 * app's state follows from them. `schema` is the highest of the events; `counts` are by kind;
 * `leftOut` says how many rows of the log could not be read and are not in the file; `sha256` is
 * `eventChecksum`. `exportedAt` is in milliseconds since the epoch.
 *
 * Texts being written as an answer (drafts) and what the app keeps for itself (snapshots, the
 * handle of a folder) are not in it. A later version may add fields, which version 1 passes over; it
 * raises `version` when an older reader would misunderstand it.
 */
export interface Backup extends BackupHead {
  readonly events: readonly CarriedEvent[];
  readonly sha256: string;
}

export interface BackupHead {
  readonly exportedAt: number;
  readonly device: string;
  readonly leftOut: number;
}

export const backupEnding = '.goldset-backup';

export const backupKind = 'goldset-backup';
export const backupVersion = 1;

/** "goldset-2026-11-29.goldset-backup" */
export function backupFileName(isoDate: string): string {
  return `goldset-${isoDate}${backupEnding}`;
}

/** The bytes of the file. */
export async function encodeBackup(
  head: BackupHead,
  events: readonly CarriedEvent[],
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly sha256: string }> {
  const checksum = await eventChecksum(events);
  const fields = {
    kind: backupKind,
    version: backupVersion,
    exportedAt: head.exportedAt,
    device: head.device,
    devices: [...new Set(events.map(({ device }) => device))].sort(),
    schema: events.reduce((highest, event) => Math.max(highest, event.schema), 1),
    counts: Object.fromEntries(countKinds(events)),
    leftOut: head.leftOut,
    sha256: checksum,
  };
  const written = Object.entries(fields).map(
    ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)},\n`,
  );
  const lines = await mapInSlices(events, (event, index) => {
    return `${JSON.stringify(event)}${index < events.length - 1 ? ',' : ''}\n`;
  });
  const texts = ['{\n', ...written, '"events": [\n', ...inBundles(lines), ']\n}\n'];
  return { bytes: await gzip(texts), sha256: checksum };
}

/** How many events there are of each kind, in order of the kinds' names. */
export function countKinds(events: readonly CarriedEvent[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind: name } of events) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map([...counts].sort(([one], [other]) => (one < other ? -1 : 1)));
}

const linesInABundle = 500;

function inBundles(lines: readonly string[]): string[] {
  return Array.from({ length: Math.ceil(lines.length / linesInABundle) }, (_, index) =>
    lines.slice(index * linesInABundle, (index + 1) * linesInABundle).join(''),
  );
}
