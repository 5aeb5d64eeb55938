import { type CarriedEvent, isCarriedEvent, isPlainJson } from '#domain/ledger/carried-event.ts';
import { isCount, isName, isNumber } from '#domain/ledger/shape.ts';
import { eventChecksum } from './event-checksum.ts';
import { gzip } from './gzip.ts';
import { mapInSlices } from './in-slices.ts';
import { type OpenLimits, openBytes } from './open-bytes.ts';
import { accepted, type Result, refused } from './result.ts';

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

const kind = 'goldset-backup';
const version = 1;

/** Room for some 400,000 events: a hundred answers every day for ten years. */
const limits: OpenLimits = {
  mostPackedBytes: 40_000_000,
  mostBytes: 160_000_000,
  mostCharacters: 160_000_000,
  mostDepth: 32,
  longestText: 1_000_000,
};

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
    kind,
    version,
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

/** Reads a file that somebody chose. Never rejects. */
export async function decodeBackup(bytes: Uint8Array): Promise<Result<Backup>> {
  const opened = await openBytes(bytes, limits);
  if (!opened.ok) return opened;
  const file = opened.value;
  if (!isRecord(file) || file.kind !== kind) {
    return refused('It is not a Goldset backup.');
  }
  if (file.version !== version) return refused(versionProblem(file.version));
  const { exportedAt, device, leftOut, sha256, events } = file;
  const isHead = isNumber(exportedAt) && isName(device) && isCount(leftOut);
  if (!isHead || typeof sha256 !== 'string' || !Array.isArray(events)) {
    return refused('It is incomplete: a part that every backup has is missing.');
  }
  const problem = await eventsProblem(events);
  if (problem !== null) return refused(problem);
  if ((await eventChecksum(events)) !== sha256) {
    return refused('It was changed after it was written: its checksum does not fit its events.');
  }
  const head = { exportedAt, device, leftOut } as BackupHead;
  return accepted({ ...head, sha256, events });
}

/** How many events there are of each kind, in order of the kinds' names. */
export function countKinds(events: readonly CarriedEvent[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind: name } of events) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map([...counts].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function versionProblem(found: unknown): string {
  return typeof found === 'number' && found > version
    ? `It is of version ${found}, and this app reads version ${version}: update the app, then try again.`
    : 'It does not say which version it is of.';
}

async function eventsProblem(events: readonly unknown[]): Promise<string | null> {
  const sound = await mapInSlices(events, (event) => isCarriedEvent(event) && isPlainJson(event));
  const wrong = sound.indexOf(false);
  if (wrong !== -1) return `Its event ${wrong + 1} is not one.`;
  const carried = events as readonly CarriedEvent[];
  if (new Set(carried.map(({ id }) => id)).size < carried.length) {
    return 'It has an event twice.';
  }
  const numbers = new Set(carried.map(({ device, seq }) => `${seq} ${device}`));
  if (numbers.size < carried.length) return 'It has two events with the same number.';
  return null;
}

const linesInABundle = 500;

function inBundles(lines: readonly string[]): string[] {
  return Array.from({ length: Math.ceil(lines.length / linesInABundle) }, (_, index) =>
    lines.slice(index * linesInABundle, (index + 1) * linesInABundle).join(''),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
