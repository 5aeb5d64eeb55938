import { type CarriedEvent, isCarriedEvent, isPlainJson } from '#domain/ledger/carried-event.ts';
import { isCount, isName, isNumber } from '#domain/ledger/shape.ts';
import { type Backup, type BackupHead, backupKind, backupVersion } from './backup-file.ts';
import { eventChecksum } from './event-checksum.ts';
import { mapInSlices } from './in-slices.ts';
import { type OpenLimits, openBytes } from './open-bytes.ts';
import { accepted, type Result, refused } from './result.ts';

/** Room for some 400,000 events: a hundred answers every day for ten years. */
const limits: OpenLimits = {
  mostPackedBytes: 40_000_000,
  mostBytes: 160_000_000,
  mostCharacters: 160_000_000,
  mostDepth: 32,
  longestText: 1_000_000,
};

/** Reads a file that somebody chose. Never rejects. */
export async function decodeBackup(bytes: Uint8Array): Promise<Result<Backup>> {
  const opened = await openBytes(bytes, limits);
  if (!opened.ok) return opened;
  const file = opened.value;
  if (!isRecord(file) || file.kind !== backupKind) {
    return refused('It is not a Goldset backup.');
  }
  if (file.version !== backupVersion) return refused(versionProblem(file.version));
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

function versionProblem(found: unknown): string {
  return typeof found === 'number' && found > backupVersion
    ? `It is of version ${found}, and this app reads version ${backupVersion}: update the app, then try again.`
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

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
